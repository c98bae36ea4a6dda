/** What was measured, in words. */

const titles = {
  one: 'one chart',
  hundred: '100 charts',
  update: 'one update',
  smallTable: 'table of 5 × 3',
  largeTable: 'of 100 × 12',
  sortSmall: '5 × 3 sorted',
  sortLarge: '100 × 12 sorted',
  weighSmall: '5 × 3 weighed',
  weighLarge: '100 × 12 weighed',
  analogy: 'bakery, drawn',
  slide: 'slider moved',
};

/** The most that our element of a task may cost, as a multiple of the floor. */
const goals = {
  one: 1.5,
  hundred: 1.8,
  update: 1.5,
  smallTable: 2,
  largeTable: 2,
  sortSmall: 2,
  sortLarge: 2,
  weighSmall: 2,
  weighLarge: 2,
};

/** The most milliseconds that it may cost, where there is no floor to compare it with. */
const goalsInMs = {slide: 6};

const [nothing, floor] = ['nothing', 'floor: our markup as innerHTML'];
const ours = name => name.startsWith('explainer-');

export const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The subjects of a task, in milliseconds, without what doing nothing costs. */
function netOf(samples) {
  const idle = median(samples[nothing]);
  const rest = Object.entries(samples).filter(([name]) => name !== nothing);
  return Object.fromEntries(rest.map(([name, times]) => [name, Math.max(0, median(times) - idle)]));
}

const cellWidth = 16;

const headWords = 'ms of main thread, × floor';

const cell = (ms, floorMs) =>
  (floorMs ? `${ms.toFixed(2)} ${(ms / floorMs).toFixed(2).padStart(6)}×` : ms.toFixed(2)).padStart(
    cellWidth,
  );

/** Tasks that are done by the same subjects stand side by side. */
function groupsOf(net) {
  const groups = new Map();
  for (const [task, subjects] of Object.entries(net)) {
    const key = Object.keys(subjects).join();
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups.values()];
}

/** One line for each subject, task by task. */
function linesOf(tasks, net) {
  const names = Object.keys(net[tasks[0]]);
  const width = Math.max(headWords.length, ...names.map(name => name.length));
  const head = [headWords.padEnd(width), ...tasks.map(task => titles[task].padStart(cellWidth))];
  const lines = names.map(name =>
    [name.padEnd(width), ...tasks.map(task => cell(net[task][name], net[task][floor]))].join('  '),
  );
  return [head.join('  '), ...lines, ''];
}

/**
 * One line for each subject: milliseconds and the multiple of the floor, task by task; under it the goals.
 *
 * @param samples milliseconds by task and subject: `{one: {nothing: [0.4, …], …}, …}`
 */
export function inTable(samples) {
  const tasks = Object.keys(samples);
  const net = Object.fromEntries(tasks.map(task => [task, netOf(samples[task])]));
  const verdicts = tasks.flatMap(task => {
    const ms = net[task][Object.keys(net[task]).find(ours)];
    const [reached, goal, unit] =
      task in goals ? [ms / net[task][floor], goals[task], '×'] : [ms, goalsInMs[task], ' ms'];
    const verdict = reached <= goal ? 'met' : 'not met';
    return goal ? `${titles[task]}: ${reached.toFixed(2)}${unit} of at most ${goal}${unit}, ${verdict}` : [];
  });
  return [...groupsOf(net).flatMap(group => linesOf(group, net)), ...verdicts].join('\n');
}
