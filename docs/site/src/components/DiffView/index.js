import React, {useMemo} from 'react';
import {newText, parseUnifiedDiff} from '../../diff/parse-unified-diff.mjs';
import {tokenizeHunk} from '../../prism/tokenize-hunk';
import CopyNewLines from './CopyNewLines';
import Heading from './Heading';
import SplitTable from './SplitTable';
import UnifiedTable from './UnifiedTable';
import ViewSwitch from './ViewSwitch';
import {useDiffView} from './view-preference';
import styles from './styles.module.css';

/**
 * Shows the diff of one file.
 *
 * @param text the diff, as the diff tool writes it
 * @param name what to call the file if no header of the diff names it
 * @param link the page of this diff, where it is shown elsewhere
 */
export default function DiffView({text, name, link}) {
  const diff = useMemo(() => parseUnifiedDiff(text), [text]);
  const [view, setView] = useDiffView();
  const path = diff.path ?? name ?? 'a file';
  const hunks = useMemo(() => diff.hunks.map(hunk => tokenizeHunk(hunk, path)), [diff, path]);
  const Table = view === 'split' ? SplitTable : UnifiedTable;
  const copied = newText(diff);
  return (
    <div className={styles.diff} data-diff={path} data-view={view}>
      <div className={styles.bar}>
        <Heading path={path} diff={diff} link={link} />
        <div className={styles.tools}>
          {hunks.length > 0 && <ViewSwitch view={view} onChange={setView} />}
          {copied !== '' && <CopyNewLines text={copied} />}
        </div>
      </div>
      {diff.notes.map(note => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {hunks.length > 0 && <Table path={path} hunks={hunks} />}
    </div>
  );
}
