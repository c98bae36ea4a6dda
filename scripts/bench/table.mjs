/** What was measured, in words. */

const titles = {one: 'one chart', hundred: '100 charts', update: 'one update'};

/** The most that our element may cost, as a multiple of the floor. */
const goals = {one: 1.5, hundred: 1.8, update: 1.5};

const [nothing, floor, ours] = ['nothing', 'floor: our markup as innerHTML', 'explainer-bar-chart'];

export const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The subjects of a task, in milliseconds, without what doing nothing costs. */
function netOf(samples) {
  const idle = median(samples[nothing]);
  const rest = Object.entries(samples).filter(([name]) => name !== nothing);
  return Object.fromEntries(rest.map(([name, times]) => [name, Math.max(0, median(times) - idle)]));
}

const cell = (ms, ratio) => `${ms.toFixed(2).padStart(8)} ${ratio.toFixed(2).padStart(6)}×`;

/**
 * One line for each subject: milliseconds and the multiple of the floor, task by task; under it the goals.
 *
 * @param samples milliseconds by task and subject: `{one: {nothing: [0.4, …], …}, …}`
 */
export function inTable(samples) {
  const tasks = Object.keys(samples);
  const net = Object.fromEntries(tasks.map(task => [task, netOf(samples[task])]));
  const ratio = (task, name) => net[task][name] / net[task][floor];
  const names = Object.keys(net[tasks[0]]);
  const width = Math.max(...names.map(name => name.length));
  const head = ['ms of main thread, × floor'.padEnd(width), ...tasks.map(task => titles[task].padStart(16))];
  const lines = names.map(name =>
    [name.padEnd(width), ...tasks.map(task => cell(net[task][name], ratio(task, name)))].join('  '),
  );
  const verdicts = tasks.map(task => {
    const reached = ratio(task, ours);
    return `${titles[task]}: ${reached.toFixed(2)}× of at most ${goals[task]}×, ${reached <= goals[task] ? 'met' : 'not met'}`;
  });
  return [head.join('  '), ...lines, '', ...verdicts].join('\n');
}
