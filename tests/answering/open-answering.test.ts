// One thread or several, as the configuration has it.
import { expect, test, vi } from 'vitest';
import { HERE } from '../../src/answering/index.ts';
import { openAnswering } from '../../src/answering/open-answering.ts';

test('one thread is the one that asks: nothing is started', () => {
  expect(openAnswering(1, () => {})).toBe(HERE);
});

test('more than one are threads of their own', async () => {
  const answering = openAnswering(3, () => {});
  await vi.waitUntil(() => answering.threads().ready === 3, { timeout: 60_000 });
  answering.close();
  expect(answering.threads().ready).toBe(0);
});
