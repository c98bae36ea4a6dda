/** A thread that draws one thing after the other for `DrawingPool`. */
import {parentPort} from 'node:worker_threads';
import {Refusal, createDraw, type Drawings} from '../server/index.js';
import {pngMaker} from './package-files.js';

/** A task for a thread: the kind of drawing, and its input. */
export type ThreadTask = {
  [Kind in keyof Drawings]: {kind: Kind; takes: Drawings[Kind]['takes']};
}[keyof Drawings];

/** The answer of a thread: the drawing, a refusal, or the stack of an unexpected error. */
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
