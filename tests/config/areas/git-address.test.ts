// Addresses of Git repositories: which are one, what they say, and which are refused.
import { expect, test } from 'vitest';
import { isAddress, readGitAddress } from '../../../src/config/areas/git-address.ts';
import { ConfigError, parseConfig } from '../../../src/config/index.ts';

test.each([
  ['https://git.example/notes.git', 'https://git.example/notes.git', undefined, ''],
  ['https://git.example/notes.git#main', 'https://git.example/notes.git', 'main', ''],
  [
    'https://git.example/notes.git#v1.2/x:docs/pages',
    'https://git.example/notes.git',
    'v1.2/x',
    'docs/pages',
  ],
  ['https://git.example/notes.git#:docs', 'https://git.example/notes.git', undefined, 'docs'],
  ['ssh://git@git.example:2222/notes.git', 'ssh://git@git.example:2222/notes.git', undefined, ''],
  ['git@git.example:school/notes.git#main', 'ssh://git@git.example/school/notes.git', 'main', ''],
  ['file:///srv/notes.git', 'file:///srv/notes.git', undefined, ''],
])('%s', (text, url, branch, folder) => {
  expect(isAddress(text)).toBe(true);
  expect(readGitAddress(text)).toMatchObject({ url, branch, folder });
});

test.each(['content', '/srv/notes', './a:b', 'C:\\notes', 'notes.git', '../my notes'])(
  '%s is a folder',
  (text) => {
    expect(isAddress(text)).toBe(false);
    expect(parseConfig({ LIBRARY_DIR: text })).toMatchObject({ libraryDir: text, libraryGit: undefined });
  },
);

test.each([
  ['a scheme that anybody on the way can read', 'http://git.example/notes.git'],
  ['one without a password at all', 'git://git.example/notes.git'],
  ['a program to run', 'ext://sh -c id'],
  ['an option as branch', 'https://git.example/notes.git#--upload-pack=id'],
  ['a branch that leads elsewhere', 'https://git.example/notes.git#a/../../b'],
  ['an option as folder', 'https://git.example/notes.git#main:--help'],
  ['a folder outside of the repository', 'https://git.example/notes.git#main:../../etc'],
  ['a folder of this machine', 'https://git.example/notes.git#main:/etc'],
  ['no host', 'https://'],
])('%s is refused', (_, text) => {
  expect(() => parseConfig({ LIBRARY_DIR: text })).toThrow(ConfigError);
  expect(() => parseConfig({ LIBRARY_DIR: text })).toThrow('LIBRARY_DIR is no address of a Git repository');
});

test.each([
  ['https://teacher:secret@git.example/notes.git', 'https://git.example/notes.git'],
  ['https://ghp_secret@git.example/notes.git', 'https://git.example/notes.git'],
  ['ssh://git:secret@git.example/notes.git', 'ssh://git@git.example/notes.git'],
])('of %s people see no password, and another password is the same checkout', (text, shown) => {
  const address = readGitAddress(text);
  expect(address.shown).toBe(shown);
  expect(address.url).toContain('secret');
  expect(readGitAddress(text.replace('secret', 'other')).key).toBe(address.key);
  expect(readGitAddress(`${text}#main`).key).not.toBe(address.key);
});

test('a library in a repository lies below the folder for what may be deleted', () => {
  const config = parseConfig({
    LIBRARY_DIR: 'https://git.example/notes.git#main:docs',
    DATA_DIR: '/var/cribsheet',
    LIBRARY_PULL_MINUTES: '30',
  });
  expect(config.libraryDir).toMatch(/^\/var\/cribsheet\/git-[\da-f]{16}\/pages\/docs$/);
  expect(config.pullMinutes).toBe(30);
  expect(() => parseConfig({ LIBRARY_PULL_MINUTES: '0' })).toThrow('LIBRARY_PULL_MINUTES');
});
