// Runs before the tests: one line that says what is missing, and not the same one from each of them.
import fs from 'node:fs';
import path from 'node:path';
import {BUILD} from './build.mjs';
import {CHROMIUM} from './chromium.mjs';
import {FIREFOX} from './firefox.mjs';

const needs = [
  [path.join(BUILD, 'index.html'), 'There is no build of the site to test: run `npm run build` first.'],
  [CHROMIUM, `There is no Chromium at ${CHROMIUM}: install it, or set CHROMIUM to where it is.`],
  [FIREFOX, `There is no Firefox at ${FIREFOX}: install it, or set FIREFOX to where it is.`],
];
const missing = needs.find(([file]) => !fs.existsSync(file));
if (missing) {
  console.error(missing[1]);
  process.exitCode = 1;
}
