import fs from 'node:fs';
import {createRequire} from 'node:module';
import {PHONE} from '../support/site.mjs';

const SOURCE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that a colour can break. All others find the same in light and in dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds: which rule, and which nodes of the page break it.
 *
 * @param within a selector: what of the page is looked at
 */
export async function accessibilityFaults(page, within = 'html') {
  return [...(await otherFaults(page, within)), ...(await colourFaults(page, within))];
}

/**
 * What axe finds that no colour has to do with. In the window of a phone that includes the size of what a finger has to
 * hit, which axe leaves out unless asked; it takes as long as all the others.
 */
export function otherFaults(page, within = 'html') {
  const colours = Object.fromEntries(COLOURS.map(rule => [rule, {enabled: false}]));
  const fingers = {'target-size': {enabled: page.viewportSize().width <= PHONE.width}};
  return violations(page, within, {rules: {...colours, ...fingers}});
}

/** What axe finds of the colours that a page has now. */
export async function colourFaults(page, within = 'html') {
  // A colour may still be on its way from the one of before.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(animation => animation.finished)));
  return violations(page, within, {runOnly: COLOURS}, true);
}

/**
 * Runs axe in a page.
 *
 * The colours take most of the time, and depend on a few things that most of the texts of a page share. With `alike`
 * three texts of each kind are looked at: the first, the middle one and the last.
 */
async function violations(page, within, options, alike = false) {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(SOURCE);
  }
  return page.evaluate(
    async ({selector, options, alike}) => {
      const root = document.querySelector(selector);
      const context = alike ? {include: representatives(root)} : root;
      // What passes is of no interest, and no style sheet comes from another host: both cost half of the time.
      const {violations} = await window.axe.run(context, {...options, resultTypes: ['violations'], preload: false});
      return violations.flatMap(({id, help, nodes}) =>
        nodes.map(node => `axe, ${id} (${help}): ${node.target.join(' ')}: ${node.html.slice(0, 200)}`),
      );

      function representatives(top) {
        const behind = new Map();
        // What is behind a text: the colours, pictures and opacities from the root down to it.
        const backOf = element => {
          if (element === null) {
            return '';
          }
          if (!behind.has(element)) {
            const {backgroundColor, backgroundImage, opacity, filter, position} = getComputedStyle(element);
            const own = [backgroundColor, backgroundImage, opacity, filter, position].join();
            const isPlain = own === 'rgba(0, 0, 0, 0),none,1,none,static';
            behind.set(element, isPlain ? backOf(element.parentElement) : `${backOf(element.parentElement)}/${own}`);
          }
          return behind.get(element);
        };
        const kinds = new Map();
        for (const element of top.querySelectorAll('*')) {
          const hasText = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
          if ((hasText || element.matches('input, textarea, select')) && element.checkVisibility({visibilityProperty: true})) {
            const {color, fontSize, fontWeight, textShadow, textDecorationLine} = getComputedStyle(element);
            // A link is compared with the text around it.
            const around = element.matches('a') && getComputedStyle(element.parentElement).color;
            const kind = [color, fontSize, fontWeight, textShadow, textDecorationLine, around, backOf(element)].join();
            kinds.set(kind, [...(kinds.get(kind) ?? []), element]);
          }
        }
        return [...kinds.values()].flatMap(all => [...new Set([all[0], all[all.length >> 1], all.at(-1)])]);
      }
    },
    {selector: within, options, alike},
  );
}
