import {execFileSync} from 'node:child_process';
import {ROOT} from './build.mjs';

let files;

/** Whether a file or a folder belongs to the repository, as Git knows it: what is ignored does not. */
export function isInRepository(name) {
  files ??= execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {cwd: ROOT, encoding: 'utf8'}).split('\0');
  return files.some(file => file === name || file.startsWith(`${name}/`));
}
