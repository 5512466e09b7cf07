/**
 * What is to be seen when a number of the frames of a part have been played: the counters, the session, and the
 * owners of the lists that the last statement loaded.
 *
 * @param part `{frames}`, as the file of the events has it
 * @param count how many frames have been played, at least one
 */
export function replay(part, count) {
  let state;
  for (const frame of part.frames.slice(0, count)) {
    if (frame.session === 'new' || state === undefined) {
      state = {statements: 0, rows: 0, entities: 0, ids: {}, lists: {}, loaded: []};
    }
    if (frame.sql !== undefined) {
      send(state, frame);
    }
  }
  return state;
}

function send(state, {rows, entities = 0, came = {}, gone = {}, waiting = {}, loaded = {}}) {
  state.statements += 1;
  state.rows += rows;
  state.entities = entities;
  for (const [name, ids] of Object.entries(came)) {
    state.ids[name] = [...(state.ids[name] ?? []), ...idsIn(ids)];
  }
  for (const [name, ids] of Object.entries(gone)) {
    const left = new Set(idsIn(ids));
    state.ids[name] = state.ids[name].filter(id => !left.has(id));
  }
  for (const [name, owners] of Object.entries(waiting)) {
    idsIn(owners).forEach(owner => listsOf(state, name).set(owner, undefined));
  }
  for (const [name, owners] of Object.entries(loaded)) {
    Object.entries(owners).forEach(([owner, ids]) => listsOf(state, name).set(owner, idsIn(ids)));
  }
  state.loaded = Object.entries(loaded).flatMap(([name, owners]) => Object.keys(owners).map(owner => ownerName(name, owner)));
}

/** What a list belongs to, for people: of `Store.items` and `1` that is `Store 1`. */
export function ownerName(list, owner) {
  return `${list.split('.')[0]} ${owner}`;
}

function listsOf(state, name) {
  return (state.lists[name] ??= new Map());
}

/** The ids that `1-3,7` stands for, as texts. */
export function idsIn(ranges) {
  return ranges === ''
    ? []
    : ranges.split(',').flatMap(range => {
        const [, first, last] = /^(\d+)-(\d+)$/.exec(range) ?? [];
        return first ? Array.from({length: last - first + 1}, (_, i) => String(Number(first) + i)) : [range];
      });
}

/** The number of a statement, as the transcript has it: each session begins with 1. */
export function numberOf(part, index) {
  return replay(part, index + 1).statements;
}

/** Below a statement: its values, and who sent it. */
export function causeOf({values, caller}) {
  return `${values.length > 0 ? `with ${values.join(', ')}, ` : ''}from ${caller}`;
}
