import fs from 'node:fs';
import {parse} from 'parse5';

/** All elements of a file of HTML, in order: `{tag, attributes}`. */
export function elementsOf(file) {
  const elements = [];
  collect(parse(fs.readFileSync(file, 'utf8')), elements);
  return elements;
}

function collect({tagName, attrs, childNodes = []}, elements) {
  if (tagName) {
    elements.push({tag: tagName, attributes: Object.fromEntries(attrs.map(({name, value}) => [name, value]))});
  }
  childNodes.forEach(child => collect(child, elements));
}
