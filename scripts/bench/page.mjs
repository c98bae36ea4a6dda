/** What runs in the page: prepares a task outside of what is measured, then does it and waits for its picture. */
import {analogy, loadAnalogy} from './analogy.mjs';
import {chartJs, loadChartJs} from './chart-js.mjs';
import {comparisonTable, loadTables} from './comparison.mjs';
import {floor, loadFloor} from './floor.mjs';
import {handSvg} from './hand-svg.mjs';
import {loadOurs, ours} from './ours.mjs';
import {observablePlot} from './plot.mjs';
import {size} from './three-bars.mjs';
import {loadUplot, uplot} from './uplot.mjs';

/** Doing nothing costs something too: two frames, and the protocol's command. */
const nothing = {
  name: 'nothing',
  draw() {},
  drawSortable: () => () => {},
  drawTable() {},
  drawSortableTable: () => () => {},
  drawWeighableTable: () => () => {},
  drawScene() {},
  drawMovable: () => () => {},
};

const charts = [nothing, floor, ours, handSvg, uplot, chartJs, observablePlot];
const tables = [nothing, floor, comparisonTable];
const analogies = [nothing, analogy];
const subjects = [...new Set([...charts, ...tables, ...analogies])];

const stage = document.createElement('main');

function newPlace() {
  const place = document.createElement('div');
  place.style.width = `${size.width}px`;
  stage.append(place);
  return place;
}

/** A frame begins with its callbacks; style, layout and paint come after them. The second one tells that they are done. */
const picture = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())));

const draw = (subject, count) => {
  const places = Array.from({length: count}, newPlace);
  return Promise.all(places.map(place => subject.draw(place)));
};

/** Changes something to and fro. */
async function inTurn(change, one, other) {
  await change(one);
  await change(other);
  return [one, other, one].map(state => () => change(state));
}

const sortTable = async (subject, size) =>
  inTurn(await subject.drawSortableTable(newPlace(), size), 'value', 'given');

const weighTable = async (subject, size) =>
  inTurn(await subject.drawWeighableTable(newPlace(), size), 'little', 'decisive');

/**
 * Each task does once what it will do, so that the subject's own code is warm and not that of the one before it, and
 * gives what is measured: acts, of which each is followed by its picture. What is short is done three times, for a
 * steadier number.
 */
const tasks = {
  async one(subject) {
    await draw(subject, 1);
    return Array(3).fill(() => draw(subject, 1));
  },
  async hundred(subject) {
    await draw(subject, 1);
    return [() => draw(subject, 100)];
  },
  update: async subject => inTurn(await subject.drawSortable(newPlace()), 'value', 'given'),
  async smallTable(subject) {
    await subject.drawTable(newPlace(), 'small');
    return Array(3).fill(() => subject.drawTable(newPlace(), 'small'));
  },
  async largeTable(subject) {
    await subject.drawTable(newPlace(), 'large');
    return [() => subject.drawTable(newPlace(), 'large')];
  },
  sortSmall: subject => sortTable(subject, 'small'),
  sortLarge: subject => sortTable(subject, 'large'),
  weighSmall: subject => weighTable(subject, 'small'),
  weighLarge: subject => weighTable(subject, 'large'),
  async analogy(subject) {
    await subject.drawScene(newPlace());
    return Array(3).fill(() => subject.drawScene(newPlace()));
  },
  slide: async subject => inTurn(await subject.drawMovable(newPlace()), 5, 4),
};

const ofCharts = ['one', 'hundred', 'update'];
const ofAnalogies = ['analogy', 'slide'];
const subjectsOf = task =>
  ofCharts.includes(task) ? charts : ofAnalogies.includes(task) ? analogies : tables;

let prepared;

window.bench = {
  async load(topic) {
    document.body.append(stage);
    loadUplot();
    loadChartJs();
    await loadOurs(topic);
    await loadTables();
    await loadAnalogy();
    await loadFloor();
    return Object.keys(tasks).map(task => ({task, subjects: subjectsOf(task).map(({name}) => name)}));
  },
  /** Clears the stage; what is left over is garbage then, to be collected before the next task. */
  clear() {
    for (const subject of subjects) subject.clear?.(stage);
    stage.replaceChildren();
  },
  async prepare(subjectName, taskName) {
    const subject = subjects.find(({name}) => name === subjectName);
    prepared = await tasks[taskName](subject);
    await picture();
  },
  /** Gives how many acts it did. */
  async run() {
    for (const act of prepared) {
      await act();
      await picture();
    }
    return prepared.length;
  },
};
