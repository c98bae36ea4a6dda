/** `explainer-elements serve`, as it is built, on this machine. */
import {spawn, type ChildProcess} from 'node:child_process';
import {readFileSync} from 'node:fs';

/** A service that runs. */
export interface RunningService {
  origin: string;
  process: ChildProcess;
  /** Ends it. Resolves with the milliseconds that this took. */
  stop: () => Promise<number>;
}

/** Starts the service on a free port. */
export async function startService(...args: string[]): Promise<RunningService> {
  const service = spawn(process.execPath, ['dist/cli.js', 'serve', '--port', '0', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const origin = await new Promise<string>((resolve, reject) => {
    service.stderr.on('data', (bytes: Buffer) => {
      said += String(bytes);
      const [found] = /http:\/\/127\.[\d.]+:\d+/.exec(said) ?? [];
      if (found) resolve(found);
    });
    service.once('exit', () => reject(new Error(said)));
  });
  const stop = () =>
    new Promise<number>(resolve => {
      const startedAt = performance.now();
      service.once('exit', () => resolve(performance.now() - startedAt));
      service.kill('SIGTERM');
    });
  return {origin, process: service, stop};
}

/** The memory that a process has on this machine, in MB. Linux only. */
export function memoryOf({pid}: ChildProcess): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1_000;
}

/** The processor time that a process has taken so far, in milliseconds, with all its threads. Linux only. */
export function processorTimeOf({pid}: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  const ticksPerSecond = 100;
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / ticksPerSecond;
}
