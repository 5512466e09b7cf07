import React, {useEffect, useState} from 'react';
import Loading from '../OnDemand/Loading';
import Choices from './Choices';
import Code from './Code';
import Log from './Log';
import Session from './Session';
import Transport from './Transport';
import Waiting from './Waiting';
import {announcement} from './announcement.mjs';
import {replay} from './replay.mjs';
import styles from './styles.module.css';

const load = {
  step: name => import(/* webpackChunkName: "events" */ `@site/../output/events/${name}.json`),
  way: name => import(/* webpackChunkName: "events-of-way" */ `@site/../output/events/ways/${name}.json`),
};

/** The player: one statement or printed line after the other, and beside it the session. */
export default function Stage({step, part, stores, counts}) {
  const [choice, setChoice] = useState({way: step, stores: stores ?? part});
  const [events, setEvents] = useState(undefined);
  const [index, setIndex] = useState(0);
  const {way} = choice;
  useEffect(() => {
    let isWanted = true;
    load[counts ? 'way' : 'step'](way).then(({default: loaded}) => isWanted && setEvents(loaded));
    return () => {
      isWanted = false;
    };
  }, [counts, way]);

  const isLoaded = events && (events.way ?? events.step) === way;
  const played = isLoaded && events.parts.find(({name}) => name === choice.stores);
  if (!played) {
    return <Loading />;
  }
  const choose = next => {
    setChoice({...choice, ...next});
    setIndex(0);
  };
  const state = replay(played, index + 1);
  return (
    <>
      {counts && <Choices counts={counts} choice={choice} choose={choose} />}
      <Transport index={index} count={played.frames.length} setIndex={setIndex} />
      <dl className={styles.counters}>
        {['statements', 'rows', 'entities'].map(name => (
          <div key={name}>
            <dt>{name}</dt>
            <dd data-counter={name}>{state[name]}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.scene}>
        <Log part={played} sql={events.sql} index={index} />
        <Session state={state} />
      </div>
      <Code code={events.code} part={played} index={index} />
      <p role="status" className="visually-hidden" data-announcement="">
        {announcement(played, index, events.sql)}
      </p>
      <Waiting statements={state.statements} counts={counts} choice={choice} />
    </>
  );
}
