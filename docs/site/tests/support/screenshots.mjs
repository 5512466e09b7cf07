import path from 'node:path';
import {fileURLToPath} from 'node:url';

const FOLDER = fileURLToPath(new URL('../screenshots/', import.meta.url));

/** A picture of the whole page for people to look at, if SCREENSHOTS is 1. No test compares it. */
export async function takeScreenshot(page, pagePath, {scheme, width}) {
  if (process.env.SCREENSHOTS === '1') {
    const name = pagePath.replace(/^\/|\/$/g, '').replaceAll('/', '.') || 'index';
    await page.screenshot({path: path.join(FOLDER, `${name}-${width}-${scheme}.png`), fullPage: true});
  }
}
