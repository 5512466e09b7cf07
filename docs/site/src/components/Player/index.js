import React, {lazy} from 'react';
import OnDemand from '../OnDemand';

const Stage = lazy(() => import('./Stage'));

/**
 * Opens a player for the statements of the output above it.
 *
 * @param step the name of the step
 * @param part the number of the part
 * @param stores if other ways do the same: the number of stores that this part has
 * @param counts how many statements each of these ways sends for each number of stores, as JSON
 */
export default function Player({step, part, stores, counts}) {
  return (
    <div data-player={`${step}#${part}`}>
      <OnDemand open="Step through it" close="Close the player" label={`Step through ${step}, part ${part}`}>
        <Stage step={step} part={part} stores={stores} counts={counts && JSON.parse(counts)} />
      </OnDemand>
    </div>
  );
}
