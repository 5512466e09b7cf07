import {visit} from 'unist-util-visit';
import {eventsOf, eventsOfWays, sameRun, statementsOfWays} from './events.mjs';

const OUTPUT = /^<!-- output end-([\w-]+)#(\d+) -->/;

/** Below the output of a part of a loading step, a player steps through its statements. */
export default function remarkPlayer() {
  return tree => {
    const ways = eventsOfWays();
    visit(tree, 'code', (node, index, parent) => {
      const [, step, name] = OUTPUT.exec(parent.children[index - 1]?.value ?? '') ?? [];
      const events = step && eventsOf(step);
      const part = events?.parts.find(candidate => candidate.name === name);
      if (part?.frames.some(frame => frame.sql !== undefined)) {
        parent.children.splice(index + 1, 0, playerElement(step, name, sameRun(ways.get(step), events, part), ways));
      }
    });
  };
}

function playerElement(step, part, stores, ways) {
  const hProperties = {step, part, ...(stores && {stores, counts: JSON.stringify(statementsOfWays(ways))})};
  return {type: 'player', data: {hName: 'player', hProperties}};
}
