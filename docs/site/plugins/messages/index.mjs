import path from 'node:path';
import {ROOT} from '../work-tree.mjs';
import {readMessages} from './messages.mjs';

/** Hands the table of messages to the box that finds one, as `@generated/messages/default/messages.json`. */
export default function messages() {
  return {
    name: 'messages',

    getPathsToWatch() {
      return [path.join(ROOT, 'docs/*.md')];
    },

    loadContent: readMessages,

    async contentLoaded({content, actions: {createData}}) {
      await createData('messages.json', content);
    },
  };
}
