import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {after, describe, it, test} from 'node:test';
import {readMessages} from '../plugins/messages/messages.mjs';
import {makeFinder} from '../src/components/MessageFinder/find.mjs';
import {faultsOfPart} from './checks/views.mjs';
import {ROOT, inSite} from './support/build.mjs';
import {writtenPages} from './support/markdown.mjs';
import {assertFewScripts} from './support/scripts.mjs';
import {openSite} from './support/site.mjs';

const site = await openSite();
const plain = await openSite({javaScriptEnabled: false});
after(() => Promise.all([site.close(), plain.close()]));

const PAGE = '/common-mistakes/';

const find = makeFinder(readMessages());

const {text: markdown} = writtenPages().find(({pagePath}) => pagePath === PAGE);

const urlsOf = ({results}) => results.flatMap(({sections}) => sections.map(({url}) => url));
const titlesOf = ({results}) => results.flatMap(({sections}) => sections.map(({title}) => title));
const withoutTicks = text => text.replace(/\s+/g, ' ').replaceAll('`', '');

describe('a message of the table leads to its sections', () => {
  const [, table] = /<!-- messages -->\n([^]*?)<!-- end -->/.exec(markdown);
  const rows = [...table.matchAll(/^\| (`+) ?(.+?) ?\1 \| (.*) \|$/gm)];
  assert.ok(rows.length > 50 && rows.length === table.trim().split('\n').length - 2);
  for (const [, , message, links] of rows) {
    it(message, () => {
      const wanted = [...links.matchAll(/\]\((?:\d+-([\w-]+)\.md)?(#[\w-]+)\)/g)].map(([, page, anchor]) => (page ? `/${page}/` : PAGE) + anchor);
      const {kind, results} = find(message);
      assert.equal(kind, 'message');
      assert.deepEqual(urlsOf({results: results.slice(0, 1)}).slice(0, wanted.length), wanted);
    });
  }
});

describe('what is seen of a mistake leads to its section', () => {
  const sections = markdown.split(/^### /m).slice(1);
  const seen = sections.flatMap(section => {
    const [, heading, youSee = ''] = /^(.*)\n(?:[^]*?\*\*You see:\*\*([^]*?)\n- \*\*)?/.exec(section);
    const messages = [...youSee.matchAll(/(`+) ?([^]+?) ?\1(?!`)/g)].map(([, , code]) => code.replace(/\s+/g, ' '));
    return messages.filter(code => /^\w+(?:Exception|Error)\b|^HHH|^[A-Z]\S* ./.test(code)).map(message => ({heading, message}));
  });
  assert.ok(seen.length > 35);
  for (const {heading, message} of seen) {
    it(`${heading}: ${message}`, () => {
      assert.ok(titlesOf(find(message)).includes(withoutTicks(heading)), JSON.stringify(find(message)));
    });
  }
});

describe('a report of the check or the judge leads where it says', () => {
  const folder = path.join(ROOT, 'docs/output');
  for (const name of fs.readdirSync(folder).filter(file => /^(?:step|start-check|end-exercise-)/.test(file))) {
    it(name, () => {
      const report = fs.readFileSync(path.join(folder, name), 'utf8');
      const wanted = [...report.matchAll(/docs\/\d\d-([\w-]+)\.md(#[\w-]+)/g)].map(([, page, anchor]) => `/${page}/${anchor}`);
      assert.ok(wanted.length > 0);
      assert.deepEqual([find(report).kind, urlsOf(find(report))], ['report', [...new Set(wanted)]]);
    });
  }
});

describe('what the tables of the compiler have is known, as javac and Maven write it', () => {
  const said = [...markdown.matchAll(/^<!-- errors \w+ -->\n([^]*?)<!-- end -->/gm)].flatMap(([, table]) =>
    [...table.matchAll(/^\| `(.+?)` \| (.*) \|$/gm)].map(([, message]) => message),
  );
  assert.ok(said.length > 60);
  for (const message of new Set(said)) {
    it(message, () => {
      const [headline, ...more] = message.split(/, (?=(?:class|variable|method) |location: |required: |found: )/);
      const lines = more.map(line => line.replace(/^(?=class |variable |method )/, 'symbol: '));
      const javac = [`Item.java:7: error: ${headline}`, '        code', '        ^', ...lines.map(line => `  ${line}`)];
      const maven = [`[ERROR] /home/start/Item.java:[7,9] ${headline}`, ...lines.map(line => `[ERROR]   ${line}`)];
      for (const output of [javac, maven]) {
        assert.deepEqual([find(output.join('\n')).kind, titlesOf(find(output.join('\n')))], ['compiler', ['What the compiler says']]);
      }
    });
  }
});

test('of an error of the compiler it says what to do, with the names of the reader', () => {
  const [javac] = find('Item.java:30: error: cannot find symbol\n    @OneToOne\n     ^\n  symbol:   class OneToOne\n  location: class Item\n1 error').results;
  assert.match(javac.wrong, /^Java does not know OneToOne here/);
  assert.match(javac.toDo, /\nimport jakarta\.persistence\.OneToOne;$/);
  const [idea] = find("java: package org.shop does not exist").results;
  assert.match(idea.wrong, /^Java knows no package org\.shop\./);
  const [own] = find('/x/Item.java:[2,1] cannot find symbol\n  symbol: class Store\n  location: class com.example.stores.Item').results;
  assert.match(own.wrong, /^Item\.java says that it is in another package/);
});

/** With other values than those of the table, and as they stand in a stack trace or a log. */
const ALTERED = {
  "org.hibernate.AnnotationException: Entity 'com.shop.Order' has no identifier (every '@Entity' class must have one)": 'No @Id',
  "AnnotationException: Association 'com.shop.Order.customer' targets the type 'java.lang.Long' which is not an '@Entity' type": 'A field of the wrong type',
  "Collection 'com.shop.Customer.orders' is 'mappedBy' a property named 'client' which does not exist in the target entity 'com.shop.Order'":
    'A mappedBy that names nothing',
  "org.hibernate.MappingException: Column 'customer_id' is duplicated in mapping for entity 'com.shop.Order'": 'storeId beside store',
  'java.lang.NullPointerException: Cannot invoke "java.util.List.add(Object)" because "this.orders" is null\n\tat com.shop.Customer.addOrder(Customer.java:31)':
    'Items that are null',
  "12:00:01 WARN HHH000502: The [customer] property of the [com.shop.Order] entity was modified, but it won't be updated because it is not updatable":
    'An item that does not move',
  'jakarta.persistence.OptimisticLockException: x\nCaused by: org.hibernate.StaleObjectStateException: Unexpected row count (expected row count 1 but was 0) [update orders set customer_id=? where id=?] for entity [com.shop.Order with id \'77\']':
    'What if two sessions change the same item?',
  'jakarta.persistence.RollbackException: Error while committing the transaction\nCaused by: java.lang.IllegalStateException: org.hibernate.TransientPropertyValueException: Persistent instance of \'com.shop.Order\' references an unsaved transient instance of \'com.shop.Customer\' (persist the transient instance before flushing) [com.shop.Order.customer -> com.shop.Customer]':
    'How do I remove a store?',
  'org.hibernate.LazyInitializationException: Could not initialize proxy [com.shop.Customer#12] - no session': 'The store of an item of an earlier session',
  'Exception in thread "main" org.hibernate.PersistentObjectException: detached entity passed to persist: com.shop.Customer':
    'The store was found in an earlier session',
  'org.hibernate.loader.MultipleBagFetchException: cannot simultaneously fetch multiple bags: [com.shop.Shop.doors, com.shop.Shop.tills]':
    'Join fetch: the query says it',
  'org.hibernate.exception.ConstraintViolationException: Unique index or primary key violation: "PUBLIC.UK_NAME INDEX PUBLIC.UK_NAME ON PUBLIC.ORDERS(NR) VALUES ( /* 9 */ 17 )"':
    'The same name again',
};

describe('a message with other values leads to its section', () => {
  for (const [message, title] of Object.entries(ALTERED)) {
    it(message, () => {
      assert.equal(find(message).kind, 'message');
      // Two messages of the table may differ in their values alone.
      assert.ok(titlesOf(find(message)).slice(0, 2).includes(title), JSON.stringify(find(message)));
    });
  }
});

const FOREIGN = [
  'My program does not start. What can I do?',
  'org.postgresql.util.PSQLException: Connection to localhost:5432 refused. Check that the hostname and port are correct.',
  'java.io.FileNotFoundException: items.txt (No such file or directory)',
  "Error: Cannot find module 'express'\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1140:15)",
  'Traceback (most recent call last):\n  File "store.py", line 3, in <module>\nKeyError: \'items\'',
  '[ERROR] Failed to execute goal on project start: Could not resolve dependencies',
  'org.springframework.beans.factory.BeanCreationException: Failed to instantiate: no constructor found',
];

describe('a text that the tables do not have is not matched', () => {
  for (const text of FOREIGN) {
    it(text, () => assert.deepEqual(find(text), {kind: 'none', results: []}));
  }
});

test('of an exception with other words it says that only its name is known', () => {
  const found = find('java.lang.IllegalStateException: Failed to load ApplicationContext');
  assert.equal(found.kind, 'name');
  assert.deepEqual(titlesOf(found), ['How do I remove a store?', 'The store is new']);
});

const boxOn = page => page.getByRole('textbox', {name: 'Your message'});

test('a message that is pasted leads to its section, and is announced', async () => {
  await site.withPage(async page => {
    await site.goto(page, PAGE);
    const answer = page.getByRole('status').and(page.locator('[data-message-answer]'));
    await boxOn(page).fill(Object.keys(ALTERED)[0]);
    await answer.getByText('It is explained here:').waitFor();
    await boxOn(page).press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'No @Id');
    await page.keyboard.press('Enter');
    await page.waitForURL(url => url.hash === '#no-id');
    await boxOn(page).fill(FOREIGN[1]);
    await answer.getByText('It is in none of the tables here').waitFor();
    await answer.getByRole('link', {name: 'Search all pages for it'}).click();
    await page.waitForURL(url => url.pathname === inSite('/search/') && url.searchParams.get('q') === 'PSQLException');
  });
});

test('the search leads to the box, with what was searched for', async () => {
  await site.withPage(async page => {
    await site.goto(page, `/search/?q=${encodeURIComponent("Column 'customer_id' is duplicated: MappingException")}`);
    await page.getByRole('link', {name: 'Is it an error message?'}).click();
    await page.waitForURL(url => url.hash === '#find-your-message');
    await page.locator('[data-message-answer]').getByText('The exception itself comes up here:').waitFor();
    assert.match(await boxOn(page).inputValue(), /^Column 'customer_id'/);
  });
});

test('nothing is wrong with the box and its answer', async () => {
  await site.withPage(async page => {
    await site.goto(page, PAGE);
    await boxOn(page).fill(Object.keys(ALTERED)[1]);
    await page.locator('[data-message-result]').first().waitFor();
    assert.deepEqual(await faultsOfPart(page, '[data-message-finder]'), []);
  });
});

test('paper and readers without a script have the table alone', async () => {
  const look = async page => [await page.locator('[data-message-finder]').isVisible(), await page.getByRole('cell', {name: 'HHH90032003'}).isVisible()];
  await plain.withPage(async page => {
    await plain.goto(page, PAGE);
    assert.deepEqual(await look(page), [false, true]);
  });
  await site.withPage(async page => {
    await site.goto(page, PAGE);
    assert.deepEqual(await look(page), [true, true]);
    await page.emulateMedia({media: 'print'});
    assert.deepEqual(await look(page), [false, true]);
    await page.emulateMedia({media: 'screen'});
  });
});

test('the box needs few scripts, and none before it is used', async t => {
  await site.withPage(async page => {
    await site.goto(page, PAGE);
    await assertFewScripts(t, page, async () => {
      await boxOn(page).fill('StackOverflowError');
      await page.locator('[data-message-result]').first().waitFor();
    });
  });
});
