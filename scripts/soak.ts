/**
 * `npm run soak`: the built service for ten minutes (`npm run soak -- 2` for two) with everything that comes to a service:
 * pages, pictures, articles, broken articles, topics of another host, addresses that are none, and clients that are slow
 * or go away. It prints what readers waited, what failed, and the memory of the service, and fails if that grows.
 */
import {createServer} from 'node:http';
import {connect, type AddressInfo} from 'node:net';
import {hardArticles} from './service/articles.js';
import {load, percentile, type Ask, type Load} from './service/load.js';
import {memoryOf, startService} from './service/running.js';

const minutes = Number(process.argv[2] ?? 10);
if (!(minutes > 0)) throw new Error(`"${process.argv[2]}" is no number of minutes.`);

const rows = 'label,value\nMonday,80\nSaturday,160\n';
const topics = createServer(({url = ''}, response) => {
  response.setHeader('content-type', 'text/csv');
  if (url.startsWith('/slow')) setTimeout(() => response.end(rows), 3_000);
  else if (url.startsWith('/none')) response.writeHead(404).end();
  else response.end(rows);
});
await new Promise<void>(resolve => topics.listen(0, '127.0.0.1', resolve));
const topicHost = `127.0.0.1:${(topics.address() as AddressInfo).port}`;
const service = await startService('--allow-host', topicHost);
const {origin} = service;

const elements = ['bar-chart', 'comparison-table', 'calculator', 'sources', 'analogy'];
const oneOf = <Item>(items: readonly Item[], number: number) => items[number % items.length]!;
const src = (path: string) => encodeURIComponent(`http://${topicHost}/${path}`);
const post = (body: string): Ask => ({
  path: '/render',
  method: 'POST',
  body,
  headers: {'content-type': 'text/html'},
});
const articles = Object.values(hardArticles).map(write => write());
const article = (number: number) =>
  `<h1>${number}</h1>${elements.map(name => `<explainer-${name} topic="trainium" heading="${number}"></explainer-${name}>`).join('<p>…</p>')}<explainer-bar-chart src="http://${topicHost}/${number % 7}.csv"></explainer-bar-chart>`;

/** What is asked for, how many readers ask for it at a time, and the statuses that are right. */
const kinds: Record<string, {readers: number; askFor: (number: number) => Ask; statuses: number[]}> = {
  pages: {
    readers: 4,
    askFor: number => ({path: `/embed?element=${oneOf(elements, number)}&topic=trainium&heading=${number}`}),
    statuses: [200],
  },
  pictures: {
    readers: 1,
    askFor: number => ({
      path: `/image?element=${oneOf(elements, number)}&topic=trainium&heading=${number}&format=${oneOf(['png', 'svg'], number)}`,
    }),
    statuses: [200],
  },
  'own data': {
    readers: 2,
    askFor: number => ({path: `/embed?element=bar-chart&src=${src(`${number}.csv`)}`}),
    statuses: [200],
  },
  'topics that are slow or not there': {
    readers: 2,
    askFor: number => ({
      path: `/embed?element=bar-chart&src=${src(oneOf([`slow${number}`, 'none'], number))}`,
    }),
    statuses: [200, 502],
  },
  articles: {readers: 1, askFor: number => post(article(number)), statuses: [200]},
  'broken articles': {readers: 1, askFor: number => post(oneOf(articles, number)), statuses: [200]},
  'addresses that are none': {
    readers: 1,
    askFor: number => ({path: oneOf(['//evil/embed', '/x', '/embed?element=x', '/render?a'], number)}),
    statuses: [400, 404],
  },
  files: {
    readers: 1,
    askFor: number => ({path: `/explainer-elements.${oneOf(['js', 'css'], number)}`}),
    statuses: [200],
  },
};

const endsAt = performance.now() + minutes * 60_000;
const isOver = () => performance.now() > endsAt;

/** Clients that say half of something, or take nothing of what they asked for, for twenty seconds each. */
async function misbehave(says: string) {
  while (!isOver()) {
    await new Promise<void>(resolve => {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1');
      const timer = setTimeout(() => socket.destroy(), Math.min(20_000, endsAt - performance.now()));
      socket.on('connect', () => socket.write(says)).on('error', () => {});
      socket.pause();
      socket.on('close', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

const slowClients = [
  'GET /embed?element=bar-chart&topic=trainium HTTP/1.1\r\nHost: a\r\nX-Half',
  'POST /render HTTP/1.1\r\nHost: a\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<p>half',
  'GET /explainer-elements.all.js HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(20),
];

const memory: {atSeconds: number; mb: number}[] = [];
const startedAt = performance.now();
const watch = setInterval(
  () => memory.push({atSeconds: (performance.now() - startedAt) / 1_000, mb: memoryOf(service.process)}),
  1_000,
);

console.log(
  `${minutes} minutes, ${Object.keys(kinds).length} kinds of requests, ${slowClients.length} slow clients`,
);
const [loads] = await Promise.all([
  Promise.all(
    Object.entries(kinds).map(
      async ([name, {readers, askFor}]) =>
        [name, await load(origin, readers, askFor, isOver)] as [string, Load],
    ),
  ),
  ...slowClients.map(misbehave),
]);
clearInterval(watch);

let faults = 0;
for (const [name, {times, statuses}] of loads) {
  const wrong = [...statuses].filter(([status]) => !kinds[name]!.statuses.includes(status));
  const count = wrong.reduce((sum, [, number]) => sum + number, 0);
  faults += count;
  console.log(
    `  ${name.padEnd(34)} ${String(times.length).padStart(7)} answers · p50 ${percentile(times, 50).toFixed(0)} ms · p99 ${percentile(times, 99).toFixed(0)} ms · ${count} errors${count ? ` (${wrong.map(([status, number]) => `${status}: ${number}`).join(', ')})` : ''}`,
  );
}

/** The most in a part of the time: a collector of garbage lets memory rise and fall. */
const mostBetween = (from: number, to: number) => {
  const all = memory.slice(Math.floor(memory.length * from), Math.ceil(memory.length * to));
  return Math.max(...all.map(({mb}) => mb));
};
const [before, after] = [mostBetween(0.2, 0.4), mostBetween(0.8, 1)];
const mayGrowTo = before * 1.15 + 20;
console.log(
  `memory: ${memory[0]?.mb.toFixed(0)} MB at first, at most ${before.toFixed(0)} MB in the second fifth of the time, ${after.toFixed(0)} MB in the last (at most ${mayGrowTo.toFixed(0)})`,
);
const endMs = await service.stop();
const mostEndMs = 10_000;
console.log(`ended within ${endMs.toFixed(0)} ms of SIGTERM (at most ${mostEndMs})`);
topics.close();
topics.closeAllConnections();
if (faults > 0) console.log(`${faults} answers were errors`);
if (after > mayGrowTo) console.log('the memory of the service grows');
process.exitCode = faults > 0 || after > mayGrowTo || endMs > mostEndMs ? 1 : 0;
