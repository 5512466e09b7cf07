import fs from 'node:fs';
import path from 'node:path';
import {createSlugger} from '@docusaurus/utils';
import {ROOT} from '../work-tree.mjs';

const HEADING = /^#{1,3} (.+)$/;

/** What the tool fills in: a listing of a file of `end`, or the diff of one. */
const REGION = /^<!-- (?:listing end\/(\S+?)(?:#\S+)?|diff (\S+))(?: .*)?-->$/;

/**
 * Where the pages show a file first.
 *
 * @returns the address of a section for the path of a file, which a diff may have in part
 */
export function lessonOf(filePath) {
  const found = regions().find(({name}) => filePath === name || filePath.endsWith(`/${name}`));
  return found && {title: found.title, url: found.url};
}

let known;

function regions() {
  known ??= fs
    .readdirSync(path.join(ROOT, 'docs'))
    .filter(name => /^\d+-.*\.md$/.test(name))
    .sort()
    .flatMap(regionsOf);
  return known;
}

function regionsOf(fileName) {
  const slugger = createSlugger();
  const page = `/${fileName.replace(/^\d+-|\.md$/g, '')}/`;
  const found = [];
  let title;
  let url = page;
  for (const line of fs.readFileSync(path.join(ROOT, 'docs', fileName), 'utf8').split('\n')) {
    const [, heading] = HEADING.exec(line) ?? [];
    const [, listed, compared] = REGION.exec(line) ?? [];
    if (heading) {
      // The first one is that of the page.
      url = title === undefined ? page : `${page}#${slugger.slug(heading.replace(/[`*]/g, ''))}`;
      title = heading.replace(/`/g, '');
    } else if (listed ?? compared) {
      found.push({name: listed ?? compared, title, url});
    }
  }
  return found;
}
