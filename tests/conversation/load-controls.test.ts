// The controls: those of the folder, one for each kind of action.
import { expect, test } from 'vitest';
import { loadModules } from '../../src/built.ts';
import { loadControls } from '../../src/conversation/index.ts';
import { actionKinds } from '../../src/discord/wire/index.ts';

test('each kind of action that a custom_id may hold is opened by one of them, and no other', async () => {
  const controls = await loadControls();
  expect([...controls.keys()].sort()).toEqual([...actionKinds()].sort());
});

test('each is named as its file', async () => {
  for (const { name, exported } of await loadModules<{ kind: string }>('controls'))
    expect(name).toBe(exported.kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
});
