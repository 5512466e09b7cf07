import fs from 'node:fs';
import path from 'node:path';
import {ROOT} from '../work-tree.mjs';

/** Where the run that writes the transcripts keeps what happened at each statement. */
const EVENTS = path.join(ROOT, 'docs/output/events');

const WAYS = path.join(EVENTS, 'ways');

/** The list of the steps, in the order in which to read them. */
const STEPS = path.join(ROOT, 'docs/output/end-list.txt');

/** The events of a step, or undefined. */
export function eventsOf(step) {
  const file = path.join(EVENTS, `${step}.json`);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}

/** The events of each way to ask the same question, by the name of the way, in the order in which to read them. */
export function eventsOfWays() {
  const steps = [...fs.readFileSync(STEPS, 'utf8').matchAll(/^ {2}(\S+)/gm)].map(([, step]) => step);
  const files = steps.map(step => [step, path.join(WAYS, `${step}.json`)]).filter(([, file]) => fs.existsSync(file));
  return new Map(files.map(([step, file]) => [step, JSON.parse(fs.readFileSync(file, 'utf8'))]));
}

/** How many statements each way sends, by its name and the number of stores. */
export function statementsOfWays(ways) {
  return Object.fromEntries(
    [...ways].map(([name, {parts}]) => [name, Object.fromEntries(parts.map(part => [part.name, statementsOf(part).length]))]),
  );
}

/**
 * The number of stores for which a way does the same as a part of its step, or undefined.
 *
 * @param events those of the step
 */
export function sameRun(way, events, part) {
  return way?.parts.find(run => shown(way, run) === shown(events, part))?.name;
}

function shown({sql}, part) {
  return JSON.stringify(statementsOf(part).map(frame => ({...frame, sql: sql[frame.sql], line: undefined})));
}

function statementsOf(part) {
  return part.frames.filter(frame => frame.sql !== undefined);
}
