import {causeOf, numberOf} from './replay.mjs';

/** What a screen reader says of a frame. */
export function announcement(part, index, sql) {
  const frame = part.frames[index];
  if (frame.print !== undefined) {
    return `Printed: ${frame.print}`;
  }
  const lists = Object.values(frame.loaded ?? {}).flatMap(Object.keys);
  const loaded = lists.length > 0 ? ` ${lists.length} ${lists.length === 1 ? 'list is' : 'lists are'} loaded by it.` : '';
  return `Statement ${numberOf(part, index)}, ${causeOf(frame)}: ${sql[frame.sql]}. ${frame.rows} rows.${loaded}`;
}
