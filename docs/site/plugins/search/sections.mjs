import fs from 'node:fs';
import {parse} from 'parse5';

const LEFT_OUT = ['nav', 'button', 'script', 'style', 'svg', 'legend', 'fieldset', 'caption', 'thead'];

/** What stands in the midst of a word, or beside one without a blank. */
const INLINE = ['a', 'b', 'code', 'del', 'em', 'i', 'ins', 'span', 'strong', 'wbr'];

const HEADINGS = ['h1', 'h2', 'h3'];

/** How much of a section is shown with it. */
const EXCERPT = 400;

/**
 * The sections of a page that was built. A heading begins one; the first begins with the page.
 *
 * @param url the address of the page
 * @returns sections, `{url, page, section, text, excerpt}`
 */
export function sectionsOf(file, url) {
  const main = find(parse(fs.readFileSync(file, 'utf8')), ({tagName}) => tagName === 'main');
  const sections = [];
  walk(main, sections, url);
  const page = sections[0]?.section;
  return sections.map(({text, ...section}) => {
    const plain = text.join('').replace(/[\s\u200b]+/g, ' ').trim();
    return {...section, page, text: plain, excerpt: plain.slice(0, EXCERPT)};
  });
}

function walk(node, sections, url) {
  for (const child of node.childNodes ?? []) {
    if (HEADINGS.includes(child.tagName)) {
      const anchor = attribute(child, 'id');
      sections.push({url: sections.length > 0 && anchor ? `${url}#${anchor}` : url, section: textOf(child), text: []});
    } else if (child.nodeName === '#text') {
      sections.at(-1)?.text.push(child.value);
    } else if (!LEFT_OUT.includes(child.tagName) && attribute(child, 'aria-hidden') !== 'true') {
      const edge = INLINE.includes(child.tagName) ? '' : ' ';
      sections.at(-1)?.text.push(edge);
      walk(child, sections, url);
      sections.at(-1)?.text.push(edge);
    }
  }
}

function textOf(node) {
  if (attribute(node, 'class')?.includes('hash-link')) {
    return '';
  }
  return node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(textOf).join('');
}

function attribute({attrs = []}, name) {
  return attrs.find(attr => attr.name === name)?.value;
}

function find(node, test) {
  if (test(node)) {
    return node;
  }
  for (const child of node.childNodes ?? []) {
    const found = find(child, test);
    if (found) {
      return found;
    }
  }
  return undefined;
}
