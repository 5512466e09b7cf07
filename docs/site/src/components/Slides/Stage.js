import React, {useId, useState} from 'react';
import Link from '@docusaurus/Link';
import steps from '@generated/steps/default/steps.json';
import Code from '../Code';
import Stepper from '../Stepper';
import WholeFile from './WholeFile';
import {announcement} from './announcement.mjs';
import styles from './styles.module.css';

/** One step after the other. What the reader has not come to on the page is shut until they ask for it. */
export default function Stage({step}) {
  const first = steps.findIndex(({number}) => number === step);
  const [index, setIndex] = useState(first);
  const [open, setOpen] = useState([first]);
  const id = useId();
  const isOpen = open.includes(index);
  const {title, url, does, why, files, answer} = steps[index];
  return (
    <>
      <Stepper index={index} count={steps.length} go={setIndex} />
      <p className={styles.title}>
        <Link to={url}>{title}</Link>
      </p>
      <p>It {does}</p>
      <p>Why: {why}</p>
      <div>
        <button
          type="button"
          className="tool-button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(isOpen ? open.filter(other => other !== index) : [...open, index])}>
          {isOpen ? 'Hide it' : 'Show me'}
        </button>
      </div>
      {isOpen && (
        <div id={id} className={styles.shown} data-slide={steps[index].number}>
          {files.map(file => (
            <WholeFile key={`${index} ${file.path}`} file={file} />
          ))}
          <p>The check then says:</p>
          <Code kind="output" html={answer} />
        </div>
      )}
      <p role="status" className="visually-hidden" data-announcement="">
        {announcement(steps[index], isOpen)}
      </p>
    </>
  );
}
