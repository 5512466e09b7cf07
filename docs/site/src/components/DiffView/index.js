import React, {useRef} from 'react';
import CopyButton from '../CopyButton';
import Heading from './Heading';
import SplitTable from './SplitTable';
import UnifiedTable from './UnifiedTable';
import ViewSwitch from './ViewSwitch';
import {useDiffView} from './view-preference';
import styles from './styles.module.css';

/**
 * Shows the diff of one file.
 *
 * @param diff what `diff-view.mjs` makes of it
 * @param link the page of this diff, where it is shown elsewhere
 * @param anchors what the anchors of its lines begin with; without it they have none
 */
export default function DiffView({diff, link, anchors}) {
  const frame = useRef(null);
  const {view, choose} = useDiffView(frame);
  const {path, notes, hunks, copied} = diff;
  const Table = view === 'split' ? SplitTable : UnifiedTable;
  return (
    <div ref={frame} className={styles.diff} data-diff={path} data-view={view}>
      <div className={styles.bar}>
        <Heading diff={diff} link={link} />
        <div className="tools">
          {hunks.length > 0 && <ViewSwitch view={view} onChange={choose} />}
          {copied !== '' && <CopyButton label="Copy the new lines" textOf={() => copied} />}
        </div>
      </div>
      {notes.map(note => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {hunks.length > 0 && <Table diff={diff} anchors={anchors} />}
    </div>
  );
}
