import {after, test} from 'node:test';
import {openSite} from './support/site.mjs';

const site = await openSite({colorScheme: 'light'});
after(() => site.close());

test('the dark mode that was chosen stays over a reload and on other pages', () =>
  site.withPage(async page => {
    await site.goto(page, '/');
    const button = page.getByRole('button', {name: 'Switch between dark and light mode'});
    await page.locator('html[data-theme=light][data-theme-choice=system]').waitFor();
    for (const theme of ['light', 'dark']) {
      await button.click();
      await page.locator(`html[data-theme=${theme}][data-theme-choice=${theme}]`).waitFor();
    }
    await page.reload();
    await page.locator('html[data-theme=dark][data-theme-choice=dark]').waitFor();
    await site.goto(page, '/changes/');
    await page.locator('html[data-theme=dark]').waitFor();
  }));
