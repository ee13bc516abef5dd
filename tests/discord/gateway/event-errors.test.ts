import { EventEmitter } from 'node:events';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { surviveEvents } from '../../../src/discord/gateway/event-errors.ts';

function guardedEmitter() {
  const lines: string[] = [];
  const emitter = new EventEmitter();
  surviveEvents(emitter as never, pino({}, { write: (line: string) => void lines.push(line) }));
  return { emitter, logged: () => lines.map((line) => JSON.parse(line)) };
}

test('an event that no listener can take is logged by its name, without its content', () => {
  const { emitter, logged } = guardedEmitter();
  emitter.on('dispatch', () => {
    throw new TypeError('no sequence');
  });
  emitter.emit('dispatch', { data: { t: 'RESUMED', d: { secret: 'words' } }, shardId: 0 });
  emitter.emit('dispatch', undefined);
  expect(logged().map(({ event, err }) => [event, err.message])).toEqual([
    ['RESUMED', 'no sequence'],
    ['dispatch', 'no sequence'],
  ]);
  expect(JSON.stringify(logged())).not.toContain('words');
});

test('what listeners can take reaches them as before', () => {
  const { emitter, logged } = guardedEmitter();
  const taken: unknown[] = [];
  emitter.on('dispatch', (...args) => void taken.push(args));
  expect(emitter.emit('dispatch', 1, 2)).toBe(true);
  expect(emitter.emit('nobody listens')).toBe(false);
  expect(taken).toEqual([[1, 2]]);
  expect(logged()).toEqual([]);
});
