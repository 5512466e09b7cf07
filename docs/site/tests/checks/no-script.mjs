import {fencesOf, proseOf} from '../support/markdown.mjs';

/** What of the Markdown of a page cannot be read on it. */
export async function missingText(page, markdown) {
  // A disclosure opens without a script, and what is in it counts as soon as it is open.
  const shown = await page.locator('main').evaluate(main => {
    main.querySelectorAll('details').forEach(details => {
      details.open = true;
    });
    return main.innerText;
  });
  const seen = plain(shown);
  return snippetsOf(markdown)
    .filter(snippet => !seen.includes(plain(snippet)))
    .map(snippet => `not to be read: ${snippet}`);
}

/** The headings, the lines of prose, the cells of tables, and the lines of the listings. Diagrams are pictures. */
function snippetsOf(markdown) {
  const listings = fencesOf(markdown)
    .filter(({language}) => language !== 'mermaid')
    .flatMap(({language, lines}) => (language === 'diff' ? lines.filter(isLine).map(line => line.slice(1)) : lines));
  const prose = proseOf(markdown)
    .replace(/^<!--[^]*?-->$/gm, '')
    .replace(/<!-- value .*? -->(.*?)<!-- end -->/g, '$1')
    .replace(/^\|[-:| ]+\|$/gm, '')
    .replace(/^\[!\w+\]$/gm, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<\/?(?:details|summary)>/g, '')
    .replace(/^ *(?:- |\d+\. |#+ )/gm, '')
    .split(/\n|\|/);
  return [...listings, ...prose].filter(snippet => plain(snippet) !== '');
}

function isLine(line) {
  return !/^(?:---|\+\+\+|@@|\\|diff |index )/.test(line);
}

/** Text without blanks, which a browser collapses, and without the signs of Markdown. */
function plain(text) {
  return text.replace(/[\s*`_\\[\]|\u200b]/g, '');
}
