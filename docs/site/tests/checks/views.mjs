import {colourFaults, otherFaults} from './axe.mjs';
import {layoutFaults} from './layout.mjs';
import {settled} from './settled.mjs';

/** Widths of windows, and sizes of text in per cent. */
const VIEWS = [
  [1280, 100],
  [768, 100],
  [390, 100],
  [320, 100],
  [1280, 200],
  [390, 200],
];

/**
 * What cannot be seen or read in the layout of a page that is open, at each width and size of the text.
 *
 * @param resize gives the window another size
 * @param views widths and sizes of the text
 */
export async function layoutFaultsInViews(page, resize, views = VIEWS) {
  const findings = [];
  for (const [width, size] of views) {
    await resize({width, height: 800});
    await page.evaluate(percent => {
      document.documentElement.style.fontSize = `${percent}%`;
      // What is folded is to be read, too.
      document.querySelectorAll('details').forEach(details => {
        details.open = true;
      });
    }, size);
    await page.evaluate(settled);
    const found = await page.evaluate(layoutFaults);
    findings.push(...found.map(finding => `${width} px, ${size} %: ${finding}`));
  }
  return findings;
}

/**
 * What is wrong with the part of a page that a reader has opened: its layout in all views, and what axe finds, in light
 * and dark.
 *
 * @param part a selector
 */
export async function faultsOfPart(page, part) {
  const window = page.viewportSize();
  const findings = await layoutFaultsInViews(page, size => page.setViewportSize(size));
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize(window);
  for (const scheme of ['light', 'dark']) {
    await page.emulateMedia({colorScheme: scheme});
    await page.locator(`html[data-theme=${scheme}]`).waitFor();
    findings.push(...(await colourFaults(page, part)));
  }
  findings.push(...(await otherFaults(page, part)));
  await page.emulateMedia({colorScheme: null});
  return findings;
}
