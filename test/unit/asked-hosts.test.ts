/** Why an address is not asked: never because its host is missing in a list that has it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {whyNotAsked} from '../../src/prerender/asked-hosts.js';
import {readFromHosts} from '../../src/prerender/index.js';
import {createService} from '../../src/service/index.js';

const hosts = ['data.example.org', 'localhost:8080', 'Bücher.example', 'secure.example:443', '[::1]:3000'];

const allowed = [
  'https://data.example.org/a.json',
  'http://data.example.org/a.json',
  'https://data.example.org:443/a.json',
  'http://data.example.org:80/a.json',
  'HTTPS://DATA.EXAMPLE.ORG/a.json',
  'http://localhost:8080/a',
  'https://bücher.example/',
  'https://xn--bcher-kva.example/',
  'https://secure.example/',
  'http://[::1]:3000/',
];

const refused: [address: string, why: string][] = [
  ['ftp://data.example.org/x', 'it begins with ftp:, and only http: and https: are asked.'],
  ['ws://data.example.org/x', 'it begins with ws:, and only http: and https: are asked.'],
  ['data:text/csv,a', 'it begins with data:, and only http: and https: are asked.'],
  ['https://user:pw@data.example.org/x', 'it has a user name or a password in it. Leave them out.'],
  ['https://data.example.org@evil.example/', 'it has a user name or a password in it. Leave them out.'],
  [
    'https://data.example.org:8443/x',
    'it goes to port 8443, and of data.example.org only the usual port may be asked.',
  ],
  [
    'https://data.example.org:80/x',
    'it goes to port 80, and of data.example.org only the usual port may be asked.',
  ],
  ['http://localhost/x', 'it goes to the usual port, and of localhost only port 8080 may be asked.'],
  ['http://secure.example/', 'it goes to the usual port, and of secure.example only port 443 may be asked.'],
  [
    'https://data.example.org./x',
    'its host ends with a dot, which makes it another. Write data.example.org.',
  ],
  [
    'https://sub.data.example.org/x',
    `sub.data.example.org is not among the hosts that may be asked (${hosts.join(', ')}).`,
  ],
  [
    'https://data.example.org.evil.example/',
    `data.example.org.evil.example is not among the hosts that may be asked (${hosts.join(', ')}).`,
  ],
];

describe('an address', () => {
  for (const address of allowed)
    it(`may be asked: ${address}`, () => assert.equal(whyNotAsked(new URL(address), hosts), undefined));

  for (const [address, why] of refused) {
    it(`is refused for what it is: ${address}`, () =>
      assert.equal(whyNotAsked(new URL(address), hosts), why));

    it(`is told so where an article is written, and by the service: ${address}`, async () => {
      await assert.rejects(readFromHosts(undefined, {hosts})(address), {
        message: `"${address}" was not read: ${why}`,
      });
      const handle = createService({
        origin: 'https://explainers.example',
        asset: async () => undefined,
        topicHosts: hosts,
        fetch: () => assert.fail('nothing is asked'),
      });
      const asked = `https://a.example/embed?element=bar-chart&src=${encodeURIComponent(address)}`;
      const answer = await handle(new Request(asked, {headers: {accept: 'application/json'}}));
      assert.equal(answer.status, 403);
      assert.equal((await answer.json()).message, `"${address}" may not be read here: ${why}`);
    });
  }

  it('is refused by the service without a host of its own', async () => {
    const handle = createService({
      origin: 'https://explainers.example',
      asset: async () => undefined,
      topicHosts: hosts,
    });
    const answer = await handle(new Request('https://a.example/embed?element=bar-chart&src=a.json'));
    assert.equal(answer.status, 403);
    assert.match(await answer.text(), /it is no whole address, with https:\/\/ and a host\./);
  });

  it('is refused with a way out where more was named than its host', () => {
    for (const named of ['https://a.example', 'a.example/', 'HTTP://a.example/topics'])
      assert.equal(
        whyNotAsked(new URL('https://a.example/x'), [named]),
        'of the hosts that may be asked, write a.example alone, with nothing around it.',
      );
  });

  it('is refused by no host at all where none was named', () =>
    assert.equal(
      whyNotAsked(new URL('https://a.example/'), []),
      'a.example is not among the hosts that may be asked (none).',
    ));

  it('never has its host told both forbidden and allowed', () => {
    const host = fc.constantFrom(
      'a.example',
      'A.example',
      'b.example',
      'a.example.',
      'localhost',
      '127.0.0.1',
    );
    const port = fc.constantFrom('', ':80', ':443', ':8080');
    const address = fc
      .tuple(fc.constantFrom('http', 'https', 'ftp', 'ws'), fc.constantFrom('', 'me@', 'me:pw@'), host, port)
      .map(([protocol, user, host, port]) => `${protocol}://${user}${host}${port}/x`);
    fc.assert(
      fc.property(
        address,
        fc.array(
          fc.tuple(host, port).map(parts => parts.join('')),
          {maxLength: 3},
        ),
        (address, named) => {
          const url = new URL(address);
          const why = whyNotAsked(url, named);
          if (why?.includes('is not among'))
            assert.ok(!named.some(one => new URL(`http://${one}`).hostname === url.hostname), why);
        },
      ),
    );
  });
});
