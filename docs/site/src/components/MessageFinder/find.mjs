import {compilerErrorIn} from './compiler.mjs';
import {exceptionIn, messagesIn, prepare} from './messages.mjs';

/** So many messages are told apart in one text. */
const SHOWN = 3;

/** Where the check and the judge say to read on. */
const SENT = /\b(docs\/\d\d-[\w-]+\.md(?:#[\w-]+)?)/g;

/**
 * What finds the sections that explain a text: a message, a stack trace, what the compiler or the check says.
 *
 * @param data as `plugins/messages/messages.mjs` reads it
 * @returns a function that gives `{kind, results}` of a text. The kind is `report`, `compiler`, `message`, `name`, which is
 *     that of an exception with other words, or `none`. A result is `{sections, message}`, or has `wrong` and `toDo`
 */
export function makeFinder(data) {
  const prepared = prepare(data.messages);
  return text => {
    const sent = sectionsOf([...new Set([...text.matchAll(SENT)].map(([place]) => place))]);
    if (sent.length > 0) {
      return {kind: 'report', results: [{sections: sent}]};
    }
    const found = messagesIn(text, prepared);
    if (found.length > 0) {
      return {kind: 'message', results: found.slice(0, SHOWN).map(resultOf)};
    }
    const error = compilerErrorIn(text, data);
    if (error) {
      const {place, ...advice} = error;
      return {kind: 'compiler', results: [{sections: sectionsOf([place]), ...advice}]};
    }
    const exception = exceptionIn(text, prepared);
    if (!exception) {
      return {kind: 'none', results: []};
    }
    // Whoever types the name alone asks for it; with other words behind it, it may be about something else.
    const isAlone = text.trim().split('.').at(-1) === exception.message;
    return {kind: isAlone ? 'message' : 'name', results: [resultOf(exception)]};
  };

  function sectionsOf(places) {
    return places.map(place => data.sections[place]).filter(Boolean);
  }

  function resultOf({message, places}) {
    return {message, sections: sectionsOf(places)};
  }
}
