/** Writes `src/image/inter-advances.ts`. */
import {writeFileSync} from 'node:fs';
import {interAdvances} from './inter-advances.js';

writeFileSync(new URL('../src/image/inter-advances.ts', import.meta.url), interAdvances());
