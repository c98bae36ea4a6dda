/** A thread that draws one thing after the other for `DrawingPool`. */
import {parentPort} from 'node:worker_threads';
import {Refusal, createDraw, type Drawings} from '../server/index.js';
import {pngMaker} from './package-files.js';

/** What a thread is given: a kind of drawing, and what it takes. */
export type ThreadTask = {
  [Kind in keyof Drawings]: {kind: Kind; takes: Drawings[Kind]['takes']};
}[keyof Drawings];

/** What it gives back: what it drew, why it cannot be drawn, or the trace of an error of ours. */
export type ThreadAnswer =
  | {drawn: Drawings[keyof Drawings]['gives']}
  | {refused: Pick<Refusal, 'status' | 'message'>}
  | {failed: string};

const draw = createDraw({png: pngMaker});

async function answer({kind, takes}: ThreadTask): Promise<ThreadAnswer> {
  try {
    return {drawn: await draw(kind, takes)};
  } catch (error) {
    if (error instanceof Refusal) return {refused: {status: error.status, message: error.message}};
    return {failed: error instanceof Error ? (error.stack ?? error.message) : String(error)};
  }
}

parentPort!.on(
  'message',
  (task: ThreadTask) => void answer(task).then(given => parentPort!.postMessage(given)),
);
