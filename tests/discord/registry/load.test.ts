// The commands: those of the folder.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCommands } from '../../../src/discord/registry/index.ts';
import { projectRoot } from '../../../src/root.ts';

test('the commands are those of the folder, each under the name that its file has', async () => {
  const commands = await loadCommands();
  const files = readdirSync(join(projectRoot(), 'commands'));
  expect(commands.size).toBe(files.length);
  const slash = [...commands.values()].filter(({ kind }) => kind === 'slash');
  for (const { data } of slash) expect(files).toContain(`${data.name}.ts`);
  expect(commands.get('Answer this message')?.kind).toBe('message');
});
