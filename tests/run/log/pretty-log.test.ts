// The log for people.
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { prettify } from '../../../src/run/log/pretty-log.ts';

function openLog() {
  const lines: string[] = [];
  const destination = prettify({ write: (line) => void lines.push(line) });
  return { log: pino({ level: 'debug' }, destination), destination, lines };
}

test('a line has its time, its level, what happened and what belongs to it', () => {
  const { log, lines } = openLog();
  log.info({ shard: 3, guild: null, what: 'two words', route: '/a/:id' }, 'answered');
  expect(lines.join('')).toMatch(
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} INFO {2}answered shard=3 guild=null what="two words" route=\/a\/:id\n$/,
  );
});

test('an error has its stack below it, indented', () => {
  const { log, lines } = openLog();
  log.error({ err: new Error('it broke'), interaction: '5' }, 'an interaction failed');
  const [first = '', second = '', third = ''] = lines.join('').split('\n');
  expect(first).toMatch(/ERROR an interaction failed interaction=5$/);
  expect(second).toBe('    Error: it broke');
  expect(third).toMatch(/^ {8}at /);
});

test.each(['not JSON\n', '[1]\n', '7\n'])('%j goes on, whatever it is', (line) => {
  const { destination, lines } = openLog();
  destination.write(line);
  expect(lines).toHaveLength(1);
});

test('what somebody wrote begins no line of its own', () => {
  const { log, lines } = openLog();
  log.warn({ what: 'a\nERROR forged' }, 'odd');
  expect(lines.join('').trimEnd().split('\n')).toHaveLength(1);
});
