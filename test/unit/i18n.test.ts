/** The words of the interface: which language is used, how one is added, and how words agree with numbers. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ar} from '../../src/i18n/ar.js';
import {de} from '../../src/i18n/de.js';
import {enEvidence} from '../../src/i18n/en.evidence.js';
import {enNumbers} from '../../src/i18n/en.numbers.js';
import {en} from '../../src/i18n/en.js';
import {es} from '../../src/i18n/es.js';
import {evidenceMessagesFor} from '../../src/i18n/evidence.js';
import {fr} from '../../src/i18n/fr.js';
import {ja} from '../../src/i18n/ja.js';
import {messagesFor, registerMessages} from '../../src/i18n/messages.js';
import {plural} from '../../src/i18n/plural.js';
import {statuses} from '../../src/topic/schema/schema.js';

describe('a language', () => {
  registerMessages('nl', {retry: 'Opnieuw proberen', saidBy: 'Volgens'});
  registerMessages('pt', {retry: 'Tentar novamente'});
  registerMessages('pt-BR', {retry: 'Tentar de novo'});

  it('is used for its regions', () => assert.equal(messagesFor('nl-BE').retry, 'Opnieuw proberen'));
  it('is used before its base language if it is there exactly', () => {
    assert.equal(messagesFor('pt-BR').retry, 'Tentar de novo');
    assert.equal(messagesFor('pt-PT').retry, 'Tentar novamente');
  });
  it('is found in any spelling of its tag', () => assert.equal(messagesFor('PT-br').retry, 'Tentar de novo'));
  it('reads English where it has no words', () => assert.equal(messagesFor('nl').sources, 'Sources'));
  it('is English if nobody registered it', () => assert.equal(messagesFor('sv'), en));
  it('may bring words for the evidence too', () => {
    assert.equal(evidenceMessagesFor('nl').saidBy, 'Volgens');
    assert.equal(evidenceMessagesFor('nl').carriedBy, 'Carried by');
    assert.equal(evidenceMessagesFor('nl').retry, 'Opnieuw proberen');
  });
  for (const name of ['constructor', 'toString', '__proto__', ''])
    it(`named "${name}" is English`, () => assert.equal(messagesFor(name), en));
});

describe('the words beside numbers', () => {
  for (const [language, words] of Object.entries({ar, de, es, fr, ja})) {
    it(`are all there in ${language}`, () => {
      for (const key of Object.keys(enNumbers)) assert.ok(key in words, key);
    });
    it(`are registered by importing ${language}`, () =>
      assert.equal(messagesFor(language).notKnown, words.notKnown));
  }
});

describe('the catalogue', () => {
  it('names every status and says what it means', () => {
    for (const status of [...statuses, 'unknown'] as const) {
      assert.ok(en.statuses[status]);
      assert.match(enEvidence.statusMeaning[status], /^[A-Z].*\.$/);
    }
  });
  it('keeps the words of the evidence apart from those of the first view', () =>
    assert.deepEqual(
      Object.keys(enEvidence).filter(key => key in en),
      [],
    ));
  it('has no empty message', () => {
    const texts = Object.values({...en, ...enEvidence}).flatMap(entry =>
      typeof entry === 'object' ? Object.values(entry) : entry,
    );
    assert.deepEqual(
      texts.filter(text => text === ''),
      [],
    );
  });
  it('puts what it is given where it belongs', () => {
    assert.equal(en.bar('Nvidia', '$326 billion a year'), 'Nvidia: $326 billion a year,');
    assert.equal(en.asOfSentence('April 2026'), 'As of: April 2026.');
    assert.equal(en.andMore(3), ' and 3 more');
    assert.equal(
      enEvidence.holdsOnly('if every quarter is like the last'),
      'Holds only if every quarter is like the last.',
    );
  });
});

describe('a plural', () => {
  const sources = {one: 'source', other: 'sources'};
  const years = {one: 'rok', few: 'lata', many: 'lat', other: 'roku'};
  const rows: [locale: string, n: number, forms: {other: string}, expected: string][] = [
    ['en', 1, sources, 'source'],
    ['en', 0, sources, 'sources'],
    ['en', 1.5, sources, 'sources'],
    ['fr', 1.5, sources, 'source'],
    ['ja', 1, sources, 'sources'],
    ['pl', 2, years, 'lata'],
    ['pl', 5, years, 'lat'],
    ['pl', 5, sources, 'sources'],
    ['xx-INVALID_', 1, sources, 'source'],
  ];
  for (const [locale, n, forms, expected] of rows)
    it(`${n} in ${locale}: ${expected}`, () => assert.equal(plural(locale, n, forms), expected));
});
