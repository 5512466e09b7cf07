import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {after, describe, it, test} from 'node:test';
import {eventsOf, eventsOfWays, sameRun, statementsOfWays} from '../plugins/player/events.mjs';
import {causeOf, idsIn, numberOf, replay} from '../src/components/Player/replay.mjs';
import {faultsOfPart} from './checks/views.mjs';
import {ROOT} from './support/build.mjs';
import {writtenPages} from './support/markdown.mjs';
import {assertFewScripts} from './support/scripts.mjs';
import {openSite} from './support/site.mjs';
import {comparedNumbers, partOf, squeezed} from './support/transcripts.mjs';

const site = await openSite();
after(() => site.close());

const steps = fs
  .readdirSync(path.join(ROOT, 'docs/output/events'))
  .filter(name => name.endsWith('.json'))
  .map(name => name.replace('.json', ''));
const ways = eventsOfWays();

function textOf({sql}, part, frame, index) {
  return frame.print ?? `[${numberOf(part, index)}] ${sql[frame.sql]} ${causeOf(frame)}`;
}

describe('the frames of a part are its transcript', () => {
  for (const step of steps) {
    const events = eventsOf(step);
    for (const part of events.parts) {
      it(`${step}#${part.name}`, () => {
        const frames = part.frames.map((frame, i) => squeezed(textOf(events, part, frame, i)));
        assert.equal(frames.join(''), squeezed(partOf(step, part.name).join('\n')));
      });
    }
  }
});

test('each way is found in its step, for the number of stores that this has', () => {
  const found = [...ways].map(([name, way]) => {
    const events = eventsOf(name);
    return [name, events.parts.map(part => sameRun(way, events, part)).find(Boolean)];
  });
  assert.ok(found.length >= 6);
  assert.deepEqual(found.filter(([, stores]) => stores === undefined), []);
});

test('each way counts what compare counts', () => {
  for (const [name, numbers] of Object.entries(statementsOfWays(ways))) {
    const [ten, hundred] = comparedNumbers(name);
    assert.deepEqual([numbers[10], numbers[100]], [ten, hundred], name);
  }
});

test('ranges of ids', () => {
  assert.deepEqual(idsIn('1-3,7'), ['1', '2', '3', '7']);
  assert.deepEqual(idsIn('a,5-5'), ['a', '5']);
});

test('what has gone from a session is not in it any more, and a new session is empty', () => {
  const part = {
    frames: [
      {session: 'new', sql: 0, rows: 2, came: {Item: '1-2'}, entities: 2},
      {sql: 0, rows: 0, gone: {Item: '1'}, entities: 1},
      {session: 'new', sql: 0, rows: 1, entities: 0},
    ],
  };
  assert.deepEqual(replay(part, 2).ids, {Item: ['2']});
  assert.deepEqual([replay(part, 2).statements, replay(part, 2).rows], [2, 2]);
  assert.deepEqual(replay(part, 3), {statements: 1, rows: 1, entities: 0, ids: {}, lists: {}, loaded: []});
});

const PAGE = '/lazy-versus-eager/';

async function openPlayer(page, name = 'lazy#2') {
  const guess = page.locator('[data-guess]', {has: page.locator(`[data-player="${name}"]`)});
  if ((await guess.count()) > 0) {
    await guess.getByRole('button', {name: 'Show me'}).click();
  }
  const player = page.locator(`[data-player="${name}"]`);
  await player.getByRole('button', {name: 'Step through it'}).click();
  await player.getByRole('button', {name: 'Play', exact: true}).waitFor();
  return player;
}

test('each output of a loading step can be stepped through', async () => {
  const outputs = writtenPages().flatMap(({pagePath, text}) =>
    [...text.matchAll(/^<!-- output end-([\w-]+)#(\d+) -->$/gm)]
      .filter(([, step, part]) => eventsOf(step)?.parts.find(({name}) => name === part)?.frames.some(({sql}) => sql !== undefined))
      .map(([, step, part]) => ({pagePath, name: `${step}#${part}`})),
  );
  assert.ok(outputs.length > 15);
  await site.withPage(async page => {
    for (const pagePath of new Set(outputs.map(output => output.pagePath))) {
      await site.goto(page, pagePath);
      const players = await page.locator('[data-player]').evaluateAll(all => all.map(({dataset}) => dataset.player));
      const wanted = outputs.filter(output => output.pagePath === pagePath).map(({name}) => name);
      assert.deepEqual(wanted.filter(name => !players.includes(name)), [], pagePath);
    }
  });
});

test('every frame of every way shows the statement of its transcript, and counts it', async () => {
  await site.withPage(async page => {
    await site.goto(page, PAGE);
    const player = await openPlayer(page);
    const slider = player.getByRole('slider', {name: 'Step'});
    for (const [name, way] of ways) {
      const events = eventsOf(name);
      const part = events.parts.find(candidate => sameRun(way, events, candidate));
      const stores = sameRun(way, events, part);
      await player.getByRole('radio', {name, exact: true}).check({force: true});
      await player.getByRole('slider', {name: 'Stores'}).fill(String(way.parts.findIndex(run => run.name === stores)));
      await slider.focus();
      const transcript = squeezed(partOf(name, part.name).join('\n'));
      const {frames} = way.parts.find(run => run.name === stores);
      for (let i = 0; i < frames.length; i++) {
        const shown = await player.evaluate(element => {
          const counted = counter => Number(element.querySelector(`[data-counter=${counter}]`).textContent);
          const now = element.querySelector('[data-frame][data-now]');
          return {
            text: now.innerText,
            isStatement: now.dataset.frame === 'statement',
            loaded: element.querySelectorAll('[data-list=loaded]').length,
            marked: [...element.querySelectorAll('[data-list=loaded][data-now]')].map(list => list.firstChild.textContent),
            counters: [counted('statements'), counted('rows'), counted('entities')],
          };
        });
        const state = replay({frames}, i + 1);
        const loaded = [...state.lists['Store.items'].values()].filter(Boolean).length;
        assert.deepEqual(shown.counters, [state.statements, state.rows, state.entities], `${name}, frame ${i + 1}`);
        assert.equal(shown.loaded, loaded, `${name}, frame ${i + 1}`);
        assert.deepEqual(shown.marked.sort(), [...state.loaded].sort(), `${name}, frame ${i + 1}`);
        assert.equal(shown.isStatement, frames[i].sql !== undefined);
        // The last line is a count that the step puts in other words; the step "eager" prints no items.
        if (shown.isStatement || (name !== 'eager' && i < frames.length - 1)) {
          assert.ok(transcript.includes(squeezed(shown.text)), `${name}: ${shown.text}`);
        }
        await slider.press('ArrowRight');
      }
      assert.equal(await player.locator('[data-counter=statements]').innerText(), String(statementsOfWays(ways)[name][stores]));
    }
  });
});

test('the keyboard plays it, and each step is announced', async () => {
  await site.withPage(async page => {
    await site.goto(page, PAGE);
    const player = await openPlayer(page);
    const status = player.locator('[data-announcement]');
    assert.match(await status.innerText(), /^Statement 1, from LazyLoading.load: select/);
    await player.getByRole('button', {name: 'Forward'}).focus();
    await page.keyboard.press('Enter');
    assert.match(await status.innerText(), /^Statement 2, with 1, from SampleStores.describe: .* It read 3 rows. It loaded 1 list.$/);
    assert.match(await player.locator('[data-running]').innerText(), /store\.getItems\(\)/);
    await page.keyboard.press('Enter');
    assert.equal(await status.innerText(), 'Printed: Store 1: Item 1.1, Item 1.2, Item 1.3');
    await player.getByRole('button', {name: 'Back'}).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    assert.match(await status.innerText(), /^Statement 1/);
    await player.getByRole('button', {name: 'Play', exact: true}).click();
    await player.locator('[data-counter=statements]', {hasText: '3'}).waitFor();
    await player.getByRole('button', {name: 'Pause'}).click();
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  });
});

test('the delay of the network is multiplied, and called so', async () => {
  await site.withPage(async page => {
    await site.goto(page, PAGE);
    const player = await openPlayer(page);
    await player.getByRole('slider', {name: 'Stores'}).fill('2');
    await player.getByRole('slider', {name: 'Step'}).fill('1000');
    await player.getByRole('slider', {name: 'Delay of the network'}).fill('5');
    const {lazy} = statementsOfWays(ways);
    const product = `${lazy[100]} × 10 ms = ${(lazy[100] * 10) / 1000} s`;
    assert.match(await player.locator('[data-arithmetic]').innerText(), new RegExp(`: ${product.replace('.', '\\.')}\\. This is arithmetic`));
    assert.match(await player.locator('[data-way=lazy]').innerText(), new RegExp(product));
    const widths = await player.locator('[data-way]').evaluateAll(all =>
      Object.fromEntries(all.map(way => [way.dataset.way, way.querySelector('[aria-hidden] > span').getBoundingClientRect().width])),
    );
    assert.ok(widths.lazy > 50 * widths['join-fetch'] && widths.lazy > widths.batch, JSON.stringify(widths));
  });
});

test('nothing is wrong with it', async () => {
  await site.withPage(async page => {
    await site.goto(page, PAGE);
    const player = await openPlayer(page);
    await player.getByRole('slider', {name: 'Step'}).fill('7');
    assert.deepEqual(await faultsOfPart(page, '[data-player="lazy#2"]'), []);
  });
});

test('a list that a statement has loaded is in sight, whatever its place', async () => {
  await site.withPage(async page => {
    await site.goto(page, PAGE);
    const player = await openPlayer(page);
    await player.getByRole('radio', {name: 'eager', exact: true}).check({force: true});
    const slider = player.getByRole('slider', {name: 'Step'});
    // The first list comes last, and the last one first.
    for (const [step, name] of [['11', 'Store 1'], ['2', 'Store 10']]) {
      await slider.fill(step);
      await player.getByText(`Statement ${step} loaded 1 list.`).waitFor();
      const list = player.locator('[data-list][data-now]', {has: page.getByText(name, {exact: true})});
      const [row, box] = await list.evaluate(element => [element, element.parentElement].map(one => one.getBoundingClientRect().toJSON()));
      assert.ok(row.top >= box.top - 1 && row.bottom <= box.bottom + 1, `${name}: ${JSON.stringify([row, box])}`);
    }
    await player.getByRole('radio', {name: 'join-fetch', exact: true}).check({force: true});
    await player.getByText('Statement 1 loaded 10 lists.').waitFor();
  });
});

test('in the colours of the reader, a list that is loaded looks other than one that is not', async () => {
  await site.withPage(async page => {
    await page.emulateMedia({forcedColors: 'active'});
    await site.goto(page, PAGE);
    const player = await openPlayer(page);
    await player.getByRole('slider', {name: 'Step'}).fill('4');
    const backs = await player.evaluate(element =>
      ['loaded', 'waiting'].map(kind => getComputedStyle(element.querySelector(`[data-list=${kind}] i`)).backgroundColor),
    );
    await page.emulateMedia({forcedColors: 'none'});
    assert.notEqual(backs[0], backs[1]);
  });
});

test('paper has the output, and not the player', async () => {
  await site.withPage(async page => {
    await site.goto(page, PAGE);
    const player = await openPlayer(page);
    await page.emulateMedia({media: 'print'});
    assert.equal(await player.isVisible(), false);
    assert.equal(await page.getByText('11 statements = 1 + 10 stores').first().isVisible(), true);
    await page.emulateMedia({media: 'screen'});
  });
});

test('the player needs few scripts, with the events of all ways, and none before it is opened', async t => {
  await site.withPage(async page => {
    await page.goto('about:blank');
    await site.goto(page, PAGE);
    const files = await assertFewScripts(t, page, async () => {
      const player = await openPlayer(page);
      for (const [name] of ways) {
        await player.getByRole('radio', {name, exact: true}).check({force: true});
        await player.getByRole('button', {name: 'Play', exact: true}).waitFor();
      }
    });
    assert.ok(files > ways.size);
  });
});
