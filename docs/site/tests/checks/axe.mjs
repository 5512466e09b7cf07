import {AxeBuilder} from '@axe-core/playwright';

// What passes is of no interest, and no style sheet comes from another host: both cost half of the time.
const OPTIONS = {resultTypes: ['violations'], preload: false};

/**
 * What axe finds: which rule, and which nodes of the page break it.
 *
 * @param within a selector: what of the page is looked at
 */
export async function accessibilityFaults(page, within = 'html') {
  // The other mode is for pages with frames, and opens a page of its own each time.
  const {violations} = await new AxeBuilder({page}).include(within).setLegacyMode().options(OPTIONS).analyze();
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(node => `axe, ${id} (${help}): ${node.target.join(' ')}: ${node.html.slice(0, 200)}`),
  );
}
