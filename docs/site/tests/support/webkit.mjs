import {spawn} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import {Builder, Capabilities} from 'selenium-webdriver';
import {serve} from '../../scripts/server.mjs';
import {settled} from '../checks/settled.mjs';
import {inSite} from './build.mjs';
import {DESKTOP} from './site.mjs';

const DRIVER = process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';
const SCREEN = process.env.XVFB ?? '/usr/bin/Xvfb';

/** What WebKit needs and the machine lacks, or undefined. */
export const missing = [DRIVER, SCREEN].find(file => !fs.existsSync(file));

/** Serves the site and opens it in WebKit as GNOME has it, which draws only where there is a screen. */
export async function openWebKit() {
  const server = await serve();
  const children = [];
  let browser;
  const close = async () => {
    await browser?.quit();
    children.forEach(child => child.kill());
    server.close();
  };
  try {
    const port = await freePort();
    const screen = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(screen);
    const [display] = await Promise.race([once(screen.stdio[3], 'data'), ended(screen, SCREEN)]);
    const driver = spawn(DRIVER, [`--port=${port}`], {stdio: 'ignore', env: {...process.env, DISPLAY: `:${String(display).trim()}`}});
    children.push(driver);
    const address = `http://127.0.0.1:${port}`;
    await Promise.race([answers(`${address}/status`), ended(driver, DRIVER)]);
    browser = await new Builder().usingServer(address).withCapabilities(new Capabilities({browserName: 'MiniBrowser'})).build();
    await browser.manage().window().setRect(DESKTOP);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    browser,
    /** Goes to a path, and waits until its scripts have taken over. */
    async goto(path) {
      await browser.get(server.origin + inSite(path));
      await hydrated(browser);
    },
    /** Opens a path in a frame of a width that no window has, and stays in it until something else is opened. */
    async gotoInFrame(path, width) {
      await browser.get('about:blank');
      await browser.executeScript(
        (src, px) => {
          const frame = Object.assign(document.createElement('iframe'), {src});
          frame.style.cssText = `border: 0; width: ${px}px; height: 800px`;
          document.body.append(frame);
        },
        server.origin + inSite(path),
        width,
      );
      await browser.switchTo().frame(0);
      await hydrated(browser);
    },
    close,
  };
}

async function ended(child, name) {
  const [code] = await once(child, 'exit');
  throw new Error(`${name} has ended with ${code}`);
}

async function answers(address) {
  for (let i = 0; i < 600; i++) {
    if ((await fetch(address).catch(() => undefined))?.ok) {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`nothing answers at ${address}`);
}

async function hydrated(browser) {
  await browser.wait(() => browser.executeScript(() => document.documentElement.dataset.hasHydrated === 'true'), 30_000);
  await browser.executeScript(settled);
}

/** The driver does not say which port it has taken, if it is to take any. */
async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}
