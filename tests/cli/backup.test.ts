// `cli backup` and `cli restore`, as an operator runs them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/database/index.ts';
import { openServerSettings } from '../../src/memory/index.ts';
import { makeFolder } from '../e2e/folder.ts';
import { cli } from './cli.ts';

vi.setConfig({ testTimeout: 120_000 });

const CONFIGURED = { answers: 'private', mentions: true } as const;

async function openSettings(stateDir: string) {
  const database = await openDatabase(
    { stateDir, databaseUrl: undefined },
    { warn: () => {}, info: () => {} },
  );
  return { settings: await openServerSettings(database, CONFIGURED), close: () => database.close() };
}

test('what is kept is copied while the bot has it open, and restored where nothing is', async () => {
  const [from, to] = [makeFolder(), makeFolder()];
  const { settings, close } = await openSettings(from);
  await settings.change({ guild: '1' }, 'language', 'de');
  const file = join(makeFolder(), 'copies', 'today.zip');
  const copied = await cli(['backup', file], { STATE_DIR: from });
  expect([copied.code, copied.stderr]).toEqual([0, '']);
  expect(copied.stdout).toContain('today.zip was written');
  await close();

  const restored = await cli(['restore', file], { STATE_DIR: to });
  expect([restored.code, restored.stderr]).toEqual([0, '']);
  const after = await openSettings(to);
  expect(after.settings.languageOf('1')).toBe('de');
  await after.close();

  const again = await cli(['restore', file], { STATE_DIR: to });
  expect([again.code, again.stdout]).toEqual([1, '']);
  expect(again.stderr).toMatch(/^.*cribsheet\.db holds something already.*\n$/);
});

test('a name that is missing, taken or wrong is one sentence, and leaves nothing behind', async () => {
  const folder = makeFolder();
  expect((await cli(['backup'], { STATE_DIR: folder })).stderr).toContain('takes the name of one file');
  const none = await cli(['restore', join(folder, 'none.zip')], { STATE_DIR: folder });
  expect([none.code, none.stderr.trim().split('\n').length]).toEqual([1, 1]);
  const unreachable = await cli(['backup', join(folder, 'copy.zip')], {
    STATE_DIR: folder,
    DATABASE_URL: 'postgres://bot:secret@127.0.0.1:9/none',
  });
  expect(unreachable.code).toBe(1);
  expect(unreachable.stderr).toContain('postgres://bot@127.0.0.1:9/none cannot be used');
  expect(unreachable.stderr).not.toContain('secret');
  expect(existsSync(join(folder, 'copy.zip'))).toBe(false);
});
