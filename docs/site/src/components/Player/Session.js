import React from 'react';
import styles from './styles.module.css';
import {useLastInView} from './use-last-in-view';

/** So many items of a list are drawn; of more, the number says enough. */
const DRAWN = 8;

/** What is in the session: the owners of lists, with what is in the lists that are loaded, and what is in none. */
export default function Session({state}) {
  const lists = Object.entries(state.lists).flatMap(([name, owners]) =>
    [...owners].map(([owner, ids]) => ({name: `${name.split('.')[0]} ${owner}`, ids})),
  );
  const lastLoaded = lists.findLastIndex(({ids}) => ids);
  const box = useLastInView(state.statements);
  return (
    <div ref={box} className={styles.session} tabIndex={0} role="group" aria-label="The session">
      <p>In the session: {state.entities === 0 ? 'no entity' : state.entities === 1 ? '1 entity' : `${state.entities} entities`}</p>
      <ul>
        {lists.map(({name, ids}, i) => (
          <li key={name} data-list={ids ? 'loaded' : 'waiting'} data-now={i === Math.max(0, lastLoaded) || undefined}>
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

function inNoList({ids, lists}, rows) {
  const owners = Object.keys(lists).map(name => name.split('.')[0]);
  const listed = new Set(rows.flatMap(row => row.ids ?? []));
  return Object.entries(ids)
    .filter(([name]) => !owners.includes(name))
    .map(([name, all]) => ({name, count: all.filter(id => !listed.has(id)).length}))
    .filter(({count}) => count > 0);
}
