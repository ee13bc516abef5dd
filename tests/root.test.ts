// Where the project lies, and how its command line is called: in a clone, and as a package that was installed.
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { commandLine, homeFolder, projectRoot } from '../src/root.ts';
import { makeFolder } from './e2e/folder.ts';

/** What the built module says where it lies in another folder. */
function told(root: string): string[] {
  cpSync(join(projectRoot(), 'dist/src/root.js'), join(root, 'dist/src/root.js'));
  cpSync(join(projectRoot(), 'dist/package.json'), join(root, 'dist/package.json'));
  const program = `import { commandLine, homeFolder, projectRoot } from ${JSON.stringify(pathToFileURL(join(root, 'dist/src/root.js')).href)};
    process.stdout.write(JSON.stringify([commandLine(), homeFolder(), projectRoot()]));`;
  const args = ['--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

test('in a clone all is kept there, and npm runs the command line', () => {
  const root = makeFolder();
  expect(told(root)).toEqual(['npm run --silent cli --', root, root]);
  expect([commandLine(), homeFolder()]).toEqual(['npm run --silent cli --', projectRoot()]);
});

test('a package keeps nothing in its own folder, and is called by its name', () => {
  const root = join(makeFolder(), 'node_modules/cribsheet');
  expect(told(root)).toEqual(['npx cribsheet', '', root]);
});

test('a folder that is merely named alike is no package', () => {
  const root = join(makeFolder(), 'my_node_modules/cribsheet');
  expect(told(root)[0]).toBe('npm run --silent cli --');
});
