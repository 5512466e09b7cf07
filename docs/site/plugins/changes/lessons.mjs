import {linesOfPages} from '../pages.mjs';

/** What the tool fills in: a listing of a file of `end`, or the diff of one. */
const REGION = /^<!-- (?:listing end\/(\S+?)(?:#\S+)?|diff (\S+))(?: .*)?-->$/;

/**
 * Where the pages show a file first.
 *
 * @returns the address of a section for the path of a file, which a diff may have in part
 */
export function lessonOf(filePath) {
  const found = linesOfPages().find(({text}) => {
    const [, listed, compared] = REGION.exec(text) ?? [];
    const name = listed ?? compared;
    return name && (filePath === name || filePath.endsWith(`/${name}`));
  });
  return found && {title: found.section.title, url: found.section.url};
}
