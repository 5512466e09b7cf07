import React from 'react';
import {ownerName} from './replay.mjs';
import styles from './styles.module.css';
import {useLastInView} from './use-last-in-view';

/** So many items of a list are drawn; of more, the number says enough. */
const DRAWN = 8;

/** What is in the session: the owners of lists, with what is in the lists that are loaded, and what is in none. */
export default function Session({state}) {
  const lists = Object.entries(state.lists).flatMap(([name, owners]) =>
    [...owners].map(([owner, ids]) => ({name: ownerName(name, owner), ids})),
  );
  const box = useLastInView(state.statements);
  return (
    <div className={styles.session}>
      <p>
        In the session: {counted(state.entities, 'entity', 'entities')}.
        {lists.length > 0 && ` Statement ${state.statements} loaded ${counted(state.loaded.length, 'list', 'lists')}.`}
      </p>
      <ul ref={box} tabIndex={0} aria-label="The session">
        {lists.map(({name, ids}) => (
          <li key={name} data-list={ids ? 'loaded' : 'waiting'} data-now={state.loaded.includes(name) || undefined}>
            <span>{name}</span>
            <span className={styles.items} aria-hidden="true">
              {ids ? ids.slice(0, DRAWN).map(id => <i key={id} />) : <i />}
            </span>
            <span>{ids ? `${ids.length} ${ids.length === 1 ? 'item' : 'items'}` : 'list not loaded'}</span>
          </li>
        ))}
        {inNoList(state, lists).map(({name, count}) => (
          <li key={name}>
            <span>{name}</span>
            <span />
            <span>{count} in no loaded list</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function counted(count, one, many) {
  return count === 0 ? `no ${many}` : count === 1 ? `1 ${one}` : `${count} ${many}`;
}

function inNoList({ids, lists}, rows) {
  const owners = Object.keys(lists).map(name => name.split('.')[0]);
  const listed = new Set(rows.flatMap(row => row.ids ?? []));
  return Object.entries(ids)
    .filter(([name]) => !owners.includes(name))
    .map(([name, all]) => ({name, count: all.filter(id => !listed.has(id)).length}))
    .filter(({count}) => count > 0);
}
