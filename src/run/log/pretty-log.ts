// Lines of the log as people read them: the time, how bad it is, what happened, and what belongs to it.
import { levels } from 'pino';
import type { LogDestination } from './lossy-log.ts';

/** The widest name of a level. */
const WIDTH = 5;

/** Gives a destination that rewrites each line before it goes on; what is no JSON goes on as it is. */
export function prettify(destination: LogDestination): LogDestination {
  return { write: (line) => destination.write(rewrite(line)) };
}

function rewrite(line: string): string {
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    return line;
  }
  if (typeof entry !== 'object' || entry === null) return line;
  const { time, level, msg, err, pid: _, hostname: __, ...about } = entry as Record<string, unknown>;
  const details = Object.entries(about).map(([name, value]) => ` ${name}=${sayValue(value)}`);
  const head = `${sayTime(time)} ${sayLevel(level)} ${typeof msg === 'string' ? msg : ''}`;
  return `${head}${details.join('')}\n${sayError(err)}`;
}

function sayTime(time: unknown): string {
  return new Date(typeof time === 'number' ? time : 0).toISOString().replace('T', ' ').slice(0, -1);
}

function sayLevel(level: unknown): string {
  const name = levels.labels[Number(level)] ?? String(level);
  return name.toUpperCase().padEnd(WIDTH);
}

function sayValue(value: unknown): string {
  return typeof value === 'string' && /^[\w.:/-]+$/.test(value) ? value : JSON.stringify(value);
}

/** The stack of an error below its line, indented. */
function sayError(err: unknown): string {
  if (typeof err !== 'object' || err === null) return '';
  const { stack, message } = err as Record<string, unknown>;
  const text = typeof stack === 'string' ? stack : message;
  return typeof text === 'string' ? `${text.replace(/^/gm, '    ')}\n` : '';
}
