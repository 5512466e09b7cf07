import {AxeBuilder} from '@axe-core/playwright';

// What passes is of no interest, and no style sheet comes from another host: both cost half of the time.
const OPTIONS = {resultTypes: ['violations'], preload: false};

/** The rules that a colour scheme can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Which rules to try. Contrast takes four fifths of the time, and the colours do not depend on the width of the window.
 */
export const RULES = {
  all: {},
  ofColours: {runOnly: OF_COLOURS},
  ofStructure: {rules: {'color-contrast': {enabled: false}}},
};

/** What axe finds: which rule, and which nodes of the page break it. */
export async function accessibilityFaults(page, rules = RULES.all) {
  // The other mode is for pages with frames, and opens a page of its own each time.
  const {violations} = await new AxeBuilder({page}).setLegacyMode().options({...OPTIONS, ...rules}).analyze();
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(node => `axe, ${id} (${help}): ${node.target.join(' ')}: ${node.html.slice(0, 200)}`),
  );
}
