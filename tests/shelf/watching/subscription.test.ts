// Whether the system can watch a folder.
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { subscribe } from '../../../src/shelf/watching/subscription.ts';
import { makeFolder } from '../../library/folder.ts';

const listeners = { onPages: vi.fn(), onOther: vi.fn(), onWarning: vi.fn() };

test('a folder is watched until that is ended', async () => {
  const subscription = await subscribe(makeFolder(), listeners);
  expect(subscription.kind).toBe('watched');
  if (subscription.kind === 'watched') await subscription.end();
});

test('of a folder that cannot be watched, the reason is told', async () => {
  const subscription = await subscribe(join(makeFolder(), 'none'), listeners);
  expect(subscription).toMatchObject({ kind: 'failed', reason: expect.stringContaining('ENOENT') });
  expect(listeners.onWarning).not.toHaveBeenCalled();
});
