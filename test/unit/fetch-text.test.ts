/** How addresses are read for an article: from hosts that were named, and no more than is let. */
import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {readFromHosts} from '../../src/prerender/index.js';

describe('an address', () => {
  let server: Server;
  let host = '';
  before(async () => {
    server = createServer(({url = '/'}, response) => {
      const answers: Record<string, () => void> = {
        '/a.csv': () => response.end('label,value'),
        '/a.json': () => response.setHeader('content-type', 'application/json').end('{}'),
        '/typed': () => response.setHeader('content-type', 'text/csv').end('a'),
        '/away': () => response.writeHead(301, {location: 'http://elsewhere.example/'}).end(),
        '/page': () => response.setHeader('content-type', 'text/html').end('<p>'),
        '/large': () => response.end('x'.repeat(1_001)),
        '/fits': () => response.end('x'.repeat(1_000)),
        '/latin-1': () => response.end(Buffer.from([0x63, 0x61, 0x66, 0xe9])),
        '/cut-off': () => response.end(Buffer.from([0x63, 0xc3])),
        '/silent': () => {},
        '/slow': () => response.write('{'),
      };
      (answers[url] ?? (() => response.writeHead(404).end()))();
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  const read = (address: string) =>
    readFromHosts(`http://${host}/`, {hosts: [host], maxBytes: 1_000, timeoutMs: 300})(address);

  it('gives its text, and whether that is CSV, by its name or its type', async () => {
    assert.deepEqual(await read('a.csv'), {body: 'label,value', isCsv: true});
    assert.deepEqual(await read('/typed'), {body: 'a', isCsv: true});
    assert.deepEqual(await read(`http://${host}/a.json`), {body: '{}', isCsv: false});
    assert.equal((await read('/fits')).body.length, 1_000);
  });

  const faults: Record<string, RegExp> = {
    '/none': /"\/none" could not be read\. Its server answered 404\./,
    '/away': /redirects to http:\/\/elsewhere\.example\/\. Name that address/,
    '/page': /answered with a page \(HTML\)/,
    '/large': /larger than 0\.001 MB/,
    '/latin-1': /"\/latin-1" could not be read\. It is not written in UTF-8\./,
    '/cut-off': /It is not written in UTF-8\./,
    '/silent': /did not answer in 0\.3 seconds/,
    '/slow': /did not answer in 0\.3 seconds/,
    'http://': /is no address/,
  };
  for (const [address, message] of Object.entries(faults))
    it(`says what is wrong with it: ${address}`, () => assert.rejects(read(address), message));

  for (const address of ['https://elsewhere.example/a.csv', '//elsewhere.example/a.csv'])
    it(`is not asked where its host was not named: ${address}`, () =>
      assert.rejects(read(address), /is not among the hosts that may be asked/));

  it('is not asked at another port', () =>
    assert.rejects(read('http://127.0.0.1:1/'), /it goes to port 1, and of 127\.0\.0\.1 only port \d+ may/));

  for (const address of ['file:///etc/hosts', 'data:text/csv,a', 'javascript:alert(1)'])
    it(`is not asked by another protocol: ${address}`, () =>
      assert.rejects(read(address), /it begins with \w+:, and only http: and https: are asked/));

  it('is not asked with a name and a password', () =>
    assert.rejects(read(`http://me:secret@${host}/a.csv`), /was not read: it has a user name or a password/));

  it('says so where no server answers', async () =>
    assert.rejects(
      readFromHosts(undefined, {hosts: ['127.0.0.1:1']})('http://127.0.0.1:1/a.csv'),
      /could not be reached/,
    ));
});
