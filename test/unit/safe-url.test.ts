import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {safeUrl} from '../../src/topic/schema/safe-url.js';

describe('an address of the web can be linked to', () => {
  const links: [address: string, href: string][] = [
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://EXAMPLE.ORG', 'https://example.org/'],
    [' https://example.org\n', 'https://example.org/'],
    ['https:example.org', 'https://example.org/'],
    ['https://example.org:8443/', 'https://example.org:8443/'],
    ['https://[::1]/', 'https://[::1]/'],
    ['https://example.org/@reader', 'https://example.org/@reader'],
    ['https://example.org/?to=javascript:alert(1)', 'https://example.org/?to=javascript:alert(1)'],
    ['https://example.org/"><script>', 'https://example.org/%22%3E%3Cscript%3E'],
    ['https://example.org/../../x', 'https://example.org/x'],
    ['https://javascript:80/', 'https://javascript:80/'],
  ];
  for (const [address, href] of links)
    it(`${JSON.stringify(address)} leads to ${href}`, () => assert.equal(safeUrl(address)?.href, href));
});

describe('a host that looks like another is written so that it can be told', () => {
  const hosts: [address: string, host: string][] = [
    ['https://еxample.org', 'xn--xample-2of.org'],
    ['https://exampӏe.org', 'xn--exampe-0kg.org'],
    ['https://example。org', 'example.org'],
    ['https://ｅxample.org', 'example.org'],
    ['https://exa\u00admple.org', 'example.org'],
    ['https://0x7f.1', '127.0.0.1'],
  ];
  for (const [address, host] of hosts)
    it(`${JSON.stringify(address)} is at ${host}`, () => assert.equal(safeUrl(address)?.host, host));
});

describe('nothing else can', () => {
  const noLinks: [why: string, addresses: string[]][] = [
    [
      'it would run',
      [
        'javascript:alert(1)',
        'JaVaScRiPt:alert(1)',
        'java\tscript:alert(1)',
        'java\nscript:alert(1)',
        'java\r\nscript:alert(1)',
        '\u0001javascript:alert(1)',
        ' \u0000javascript:alert(1)',
        'javascript://example.org/%0aalert(1)',
        'vbscript:x',
        'view-source:javascript:alert(1)',
      ],
    ],
    [
      'it brings its own page',
      ['data:text/html,x', 'DATA:text/html;base64,eA==', 'blob:https://example.org/1', 'about:blank'],
    ],
    [
      'it is not of the web',
      ['file:///etc/passwd', 'ftp://example.org', 'mailto:a@example.org', 'intent://x', 'ws://example.org'],
    ],
    [
      'it names a user, as addresses do that want to look like another',
      [
        'https://reader@example.org',
        'https://:secret@example.org',
        'https://reader:secret@example.org',
        'https://example.com@example.org',
        'https://example.com%2f@example.org',
        'https:\\\\reader@example.org',
      ],
    ],
    [
      'it is no whole address',
      ['//example.org', '/a', 'example.org', '#a', '', ' ', 'https://', 'https://%', 'http://a b/'],
    ],
  ];
  for (const [why, addresses] of noLinks)
    for (const address of addresses)
      it(`${JSON.stringify(address)}: ${why}`, () => assert.equal(safeUrl(address), undefined));
});

it('whatever is linked to is http or https, without a user, and is so when it is read again', () => {
  const pieces = fc.constantFrom(
    ...[
      'https:',
      'http:',
      'javascript:',
      'data:',
      '//',
      '/',
      '\\',
      '@',
      ':',
      '\t',
      '\n',
      '\u0000',
      'a',
      'example.org',
      '?',
      '#',
      '%00',
      '[',
      '。',
    ],
  );
  const addresses = fc.array(pieces, {maxLength: 8}).map(list => list.join(''));
  fc.assert(
    fc.property(fc.oneof(addresses, fc.webUrl(), fc.string()), address => {
      const url = safeUrl(address);
      if (!url) return;
      assert.match(url.href, /^https?:\/\/[^@/]+\//);
      assert.equal(safeUrl(url.href)?.href, url.href);
    }),
    {numRuns: 1000},
  );
});
