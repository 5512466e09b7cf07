import React, {lazy} from 'react';
import OnDemand from '../OnDemand';

const Stage = lazy(() => import('./Stage'));

/**
 * Opens the slides of all steps, at the one that the page has just shown.
 *
 * @param step its number, as its patch has it
 */
export default function Slides({step}) {
  return (
    <div data-slides={step}>
      <OnDemand open="Show the whole file" close="Close the file" label="The steps, one by one">
        <Stage step={step} />
      </OnDemand>
    </div>
  );
}
