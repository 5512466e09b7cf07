import {chromium} from 'playwright-core';

/** Chromium as the machine has it: Playwright would download one. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const ARGUMENTS = [
  // Root, as in a container, may not start it otherwise.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No test may depend on a network: whatever is asked for elsewhere is not found.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export function launch() {
  return chromium.launch({executablePath: CHROMIUM, args: ARGUMENTS});
}
