import fs from 'node:fs';
import {BASE_URL} from '../settings.mjs';
import {BUILD} from '../tests/support/build.mjs';
import {serve} from './server.mjs';

const port = Number(process.env.PORT ?? 3000);

if (!fs.existsSync(BUILD)) {
  fail('There is nothing to serve: run `npm run build` first.');
}
try {
  const {origin} = await serve([BUILD], port);
  console.log(`The site is at ${origin}${BASE_URL} until you press Ctrl and C.`);
} catch (error) {
  fail(`Cannot listen on port ${port} (${error.code}): say another one with PORT=3001 npm run serve.`);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
