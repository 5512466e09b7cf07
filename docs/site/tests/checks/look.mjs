import {takeScreenshot} from '../support/screenshots.mjs';
import {colourFaults, otherFaults} from './axe.mjs';
import {overflow} from './overflow.mjs';
import {troubleDuring} from './trouble.mjs';

/**
 * What is wrong with a page in a window of one size, in one colour scheme after the other.
 *
 * The page is loaded in the first one, and changes to the other as it does when the machine of the reader does.
 *
 * @param schemes `light` and `dark`, in either order, or one of them
 * @param allowed trouble that is no fault on this page
 */
export async function faultsOf(site, page, pagePath, {schemes, size, allowed}) {
  const findings = [];
  await page.setViewportSize(size);
  await page.emulateMedia({colorScheme: schemes[0]});
  const trouble = await troubleDuring(
    page,
    site.origin,
    async () => {
      await site.goto(page, pagePath);
      await waitForPictures(page);
      for (const scheme of schemes) {
        await page.emulateMedia({colorScheme: scheme});
        await page.locator(`html[data-theme=${scheme}]`).waitFor();
        const found = [...(await overflow(page)), ...(await colourFaults(page))];
        findings.push(...found.map(finding => `${scheme}: ${finding}`));
        await takeScreenshot(page, pagePath, {scheme, width: size.width});
      }
      findings.push(...(await otherFaults(page)));
    },
    allowed,
  );
  return [...trouble, ...findings].map(finding => `${pagePath} (${size.width} px): ${finding}`);
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
