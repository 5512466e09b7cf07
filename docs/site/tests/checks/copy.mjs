let last = Promise.resolve();

/** What a button puts into the clipboard. There is one clipboard for all pages, so they wait for each other. */
export function copiedBy(page, button) {
  const copied = last.then(async () => {
    await page.evaluate(() => navigator.clipboard.writeText('nothing was copied'));
    await button.click();
    return page.evaluate(async () => {
      // The page writes while we read.
      for (let i = 0; i < 400; i++) {
        const text = await navigator.clipboard.readText();
        if (text !== 'nothing was copied') {
          return text;
        }
        await new Promise(resolve => setTimeout(resolve, 25));
      }
      return 'nothing was copied';
    });
  });
  last = copied.catch(() => {});
  return copied;
}
