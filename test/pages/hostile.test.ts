/**
 * Hostile topics in every element: no script runs, no request leaves but the one asked for, no exception escapes, the
 * rest of the topic shows, and the element names path and reason. Each is given in every way there is, and every
 * button is pressed. Those of a kind stand on one page: none may do harm to its neighbours.
 */
import {before, describe, it} from 'node:test';
import type {Seen} from './hostile-look.js';
import {check, hostilePages} from './hostile-support.js';
import {hostileRows, hostileTopics, type Hostile} from './hostile-topics.js';

const pages = hostilePages();

/** An address that nobody may ask for anything. */
const trap = 'http://127.0.0.1:9';

/** A test for each author on one page. That the page itself came to no harm is checked when it is looked at. */
function authorsOnOnePage(what: string, all: readonly Hostile[], look: () => Promise<Seen>) {
  describe(what, () => {
    let seen: Seen;
    before(async () => (seen = await look()));
    all.forEach((author, index) => it(author.what, () => check(author, index, seen)));
  });
}

for (const [kind, topics] of Object.entries(hostileTopics(trap)))
  authorsOnOnePage(`a topic with ${kind}`, topics, () => pages.lookAtTopics(topics));

const rows = hostileRows(trap);
authorsOnOnePage('a table', rows, () => pages.lookAtRows(rows));
