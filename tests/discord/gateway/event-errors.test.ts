import { EventEmitter } from 'node:events';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { surviveEvents } from '../../../src/discord/gateway/event-errors.ts';

function guardedEmitter() {
  const lines: string[] = [];
  const emitter = new EventEmitter();
  const left: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  surviveEvents(emitter as never, log, { leave: (id) => void left.push(id) });
  return { emitter, left, logged: () => lines.map((line) => JSON.parse(line)) };
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

test('an interaction is left when all have heard of it, whether they could take it or not, and nothing else is', () => {
  const { emitter, left } = guardedEmitter();
  const dispatch = (name: string, data: unknown) => emitter.emit('dispatch', { data: { t: name, d: data } });
  dispatch('INTERACTION_CREATE', { id: '1' });
  emitter.on('dispatch', () => {
    expect(left).not.toContain('2');
    throw new TypeError('no channel');
  });
  dispatch('INTERACTION_CREATE', { id: '2' });
  dispatch('MESSAGE_CREATE', { id: '3' });
  dispatch('INTERACTION_CREATE', null);
  dispatch('READY', {});
  expect(left).toEqual(['1', '2']);
});
