import {causeOf, numberOf} from './replay.mjs';

/** What a screen reader says of a frame. */
export function announcement(part, index, sql) {
  const frame = part.frames[index];
  if (frame.print !== undefined) {
    return `Printed: ${frame.print}`;
  }
  const lists = Object.values(frame.loaded ?? {}).flatMap(Object.keys);
  const loaded = lists.length > 0 ? ` It loaded ${lists.length} ${lists.length === 1 ? 'list' : 'lists'}.` : '';
  return `Statement ${numberOf(part, index)}, ${causeOf(frame)}: ${sql[frame.sql]}. It read ${frame.rows} ${frame.rows === 1 ? 'row' : 'rows'}.${loaded}`;
}
