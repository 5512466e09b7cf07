import path from 'node:path';
import {ROOT} from '../work-tree.mjs';
import {readSteps} from './steps.mjs';

/** Hands the steps to the slides of a page, as `@generated/steps/default/steps.json`. */
export default function steps() {
  return {
    name: 'steps',

    getPathsToWatch() {
      return [path.join(ROOT, 'docs/steps/*'), path.join(ROOT, 'docs/output/step-*')];
    },

    loadContent: readSteps,

    async contentLoaded({content, actions: {createData}}) {
      await createData('steps.json', content);
    },
  };
}
