// The log in a format for people (LOG_FORMAT=pretty): time, level, message, then the other fields as name=value.
import { levels } from 'pino';
import type { LogDestination } from './lossy-log.ts';

/** Characters of the longest name of a level, so that messages line up. */
const LEVEL_WIDTH = 5;

/** Wraps a destination: each line of JSON is reformatted, any other line is passed on as it is. */
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
  return name.toUpperCase().padEnd(LEVEL_WIDTH);
}

function sayValue(value: unknown): string {
  return typeof value === 'string' && /^[\w.:/-]+$/.test(value) ? value : JSON.stringify(value);
}

/** The stack of an error, indented, to stand below its line. */
function sayError(err: unknown): string {
  if (typeof err !== 'object' || err === null) return '';
  const { stack, message } = err as Record<string, unknown>;
  const text = typeof stack === 'string' ? stack : message;
  return typeof text === 'string' ? `${text.replace(/^/gm, '    ')}\n` : '';
}
