import {takeScreenshot} from '../support/screenshots.mjs';
import {accessibilityFaults} from './axe.mjs';
import {overflow} from './overflow.mjs';
import {troubleDuring} from './trouble.mjs';

/**
 * What is wrong with a page in one colour scheme, in a window of one size.
 *
 * @param allowed trouble that is no fault on this page
 */
export async function faultsOf(site, page, pagePath, {scheme, size, allowed}) {
  const findings = [];
  await page.setViewportSize(size);
  await page.emulateMedia({colorScheme: scheme});
  const trouble = await troubleDuring(
    page,
    site.origin,
    async () => {
      await site.goto(page, pagePath);
      await page.locator(`html[data-theme=${scheme}]`).waitFor();
      await waitForPictures(page);
      findings.push(...(await overflow(page)), ...(await accessibilityFaults(page)));
      await takeScreenshot(page, pagePath, {scheme, width: size.width});
    },
    allowed,
  );
  return [...trouble, ...findings].map(finding => `${pagePath} (${scheme}, ${size.width} px): ${finding}`);
}

/** A picture further down is only fetched when somebody scrolls there: it is to be in the console's reach too. */
async function waitForPictures(page) {
  await page.evaluate(() =>
    Promise.all(
      [...document.images].map(image => {
        image.loading = 'eager';
        return image.decode().catch(() => {});
      }),
    ),
  );
}
