// cli check, and what every command has in common.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { projectRoot } from '../../src/root.ts';
import { makeFolder, manyPages, page } from '../e2e/folder.ts';
import { runBuilt } from '../e2e/process.ts';
import { cli } from './cli.ts';

vi.setConfig({ testTimeout: 120_000 });

const GOOD = page('What is a marmot?', 'A large ground squirrel.', 'Biology');

test('a library without faults is reported on, and says how many pages it has', async () => {
  const folder = makeFolder({ 'biology/marmot.md': GOOD });
  const { code, stdout, stderr } = await cli(['check', '--library', folder]);
  expect([code, stderr]).toEqual([0, '1 page, 0 errors, 0 warnings\n']);
  expect(stdout).toContain('(Markdown): 1 page in 1 subject, from 1 file');
  expect(stdout).not.toMatch(/^\S+:\d+ {2}/m);
});

test('a folder of somebody else is told of: what was guessed and passed over, and what to do next', async () => {
  const folder = makeFolder({
    'notes/Cell wall.md': 'It is rigid. See [membranes](membrane.md) and ![a wall](wall.png).',
    'notes/intro.md': '# Introduction\n\nCells are small.',
    'notes/later.md': '---\ndraft: true\n---\nSoon.',
    'notes/links.md': '- [one](https://a.example)\n- [two](https://b.example)\n',
    'notes/blank.md': '# Nothing yet\n',
    '.obsidian/app.json': '{}',
    'CONTRIBUTING.md': 'Write to us.',
  });
  const { code, stdout, stderr } = await cli(['check', '--library', folder]);
  expect([code, stderr]).toEqual([0, '2 pages, 0 errors, 0 warnings\n']);
  for (const line of [
    /\(Obsidian\): 2 pages in 1 subject, from 2 files/,
    /- 1 title from an only first-level heading/,
    /- 1 title from the name of a file/,
    /- 1 × draft: notes\/later\.md/,
    /- 1 × only links: notes\/links\.md/,
    /- 1 × empty: notes\/blank\.md/,
    /- 1 × about the project: CONTRIBUTING\.md/,
    /- 1 × hidden folder: \.obsidian/,
    /- notes\/intro\.md: Introduction/,
    /- notes\/Cell wall\.md: link membrane\.md/,
    /- notes\/Cell wall\.md: picture wall\.png/,
    /- Say where the pages can be read, .*`site: https:\/\/…` in library\.yml/,
  ])
    expect(stdout).toMatch(line);
});

test('the same as JSON, for machines', async () => {
  const folder = makeFolder({
    'biology/marmot.md': GOOD,
    'biology/yaml.md': '---js\ntitle: [\n---\nText.\n',
  });
  const { code, stdout } = await cli(['check', '--library', folder, '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    kind: 'Markdown',
    pages: 1,
    errors: 1,
    problems: [{ file: 'biology/yaml.md', severity: 'error' }],
    next: expect.arrayContaining(['Mend the 1 file listed below that cannot be read.']),
  });
});

test('init writes what was found, explained, and check takes it as it is', async () => {
  const folder = makeFolder({
    'mkdocs.yml': 'site_name: Networks\nsite_url: https://nets.school.edu/\n',
    'docs/tcp.md': '# TCP\n\nIt repeats what was lost.',
  });
  const first = await cli(['init', folder]);
  expect([first.code, first.stderr]).toEqual([0, '']);
  const written = readFileSync(join(folder, 'library.yml'), 'utf8');
  expect(written).toContain('# Found: MkDocs, 1 page.');
  expect(written).toMatch(/^name: Networks$/m);
  expect(written).toMatch(/^site: https:\/\/nets\.school\.edu$/m);
  expect((await cli(['check', '--library', folder])).code).toBe(0);
  const second = await cli(['init', folder]);
  expect(second.code).toBe(1);
  expect(second.stderr).toContain('is there already');
  expect(readFileSync(join(folder, 'library.yml'), 'utf8')).toBe(written);
});

test('the library that ships with the bot has no errors', async () => {
  const { code, stdout, stderr } = await cli(['check']);
  expect(code).toBe(0);
  expect(stdout).not.toContain('What to do next');
  expect(stderr).toMatch(/^\d+ pages, 0 errors, 0 warnings$/m);
});

test('every fault is one line: file and line, what, and how to mend it', async () => {
  const folder = makeFolder({
    'biology/marmot.md': GOOD,
    'biology/toml.md': '+++\ntitle = x\n+++\nText.\n',
    'biology/open.md': '---\ntitle: Open?\nText.\n',
    'biology/yaml.md': '---\ntitle: Chapter 1: Cells\n---\nText.\n',
    'biology/script.md': '---js\n{ title: 1 }\n---\nText.\n',
  });
  const { code, stdout, stderr } = await cli(['check', '--library', folder]);
  const lines = stdout.split('\n').filter((line) => line.startsWith('biology/'));
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line).toMatch(/^biology\/\w+\.md:\d+ {2}\S.* {2}\S.*$/);
  expect(stderr).toContain('4 pages, 1 error, 3 warnings');
  expect(code).toBe(1);
});

test('a warning is told, and is no failure', async () => {
  const folder = makeFolder({
    'biology/one.md': page('One?', 'Text.', 'Biology'),
    'biology/two.md': page('Two?', 'Text.', 'Biology'),
    'biology/three.md': page('Three?', 'Text.', 'BIOLOGY'),
  });
  const { code, stdout, stderr } = await cli(['check', '--library', folder]);
  expect(stdout).toMatch(/^biology\/three\.md:\d+ {2}warning: .+ {2}.+$/m);
  expect(stderr).toContain('3 pages, 0 errors, 1 warning');
  expect(code).toBe(0);
});

const somewhere = makeFolder({ 'queries.tsv': 'q1\tk\twhat\n', 'file.txt': 'no folder' });
const COMMANDS = [
  ['ask', 'what'],
  ['search', '--queries', join(somewhere, 'queries.tsv')],
  ['render'],
  ['check'],
];

test.each(COMMANDS)(
  '%s: a library that is not there, is a file, or is empty ends with 1',
  async (...args) => {
    for (const [folder, text] of [
      ['/no/such/library', /There is no library folder at \/no\/such\/library/],
      [join(somewhere, 'file.txt'), /There is no library folder at/],
      [makeFolder(), /has no page to show/],
    ] as const) {
      const { code, stdout, stderr } = await cli([...args, '--library', folder]);
      expect(stderr).toMatch(text);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(stdout).toBe('');
      expect(code).toBe(1);
    }
  },
);

test.each([
  [[], /No command was given/],
  [['dance'], /There is no command "dance"/],
  [['toString'], /There is no command "toString"/],
  [['ask'], /ask needs a question/],
  [['ask', ' '], /ask needs a question/],
  [['ask', 'what', '--colour'], /--colour/],
  [['ask', 'what', '--library'], /--library/],
  [['check', 'content'], /content/],
])('%j is not how it is used: the way is shown, and it ends with 2', async (args, text) => {
  const { code, stdout, stderr } = await cli(args);
  expect(stderr).toMatch(text);
  expect(stderr).toContain('Usage:');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('help is what was asked for, so it is a result', async () => {
  for (const words of [
    ['help'],
    ['--help'],
    ['ask', '--help'],
    ['check', '--library', 'content', '--help'],
  ]) {
    const { code, stdout, stderr } = await cli(words);
    expect(stdout).toContain('Usage:');
    expect([code, stderr]).toEqual([0, '']);
  }
});

test('behind -- it is a question like any other', async () => {
  const { code, stdout } = await cli(['ask', '--json', '--', '--help']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toHaveProperty('outcome');
});

test('the version is that of the package', async () => {
  const { code, stdout } = await cli(['--version']);
  const { version } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8'));
  expect([code, stdout]).toEqual([0, `${version}\n`]);
});

test('a configuration that is wrong is told whole', async () => {
  const { code, stdout, stderr } = await cli(['check'], { SOURCE_URL: 'nowhere', LOG_LEVEL: 'loud' });
  expect(stderr).toMatch(/SOURCE_URL .+\n.*LOG_LEVEL .+/);
  expect([code, stdout]).toEqual([1, '']);
});

test('a .env file in the folder is read, below the environment', async () => {
  const library = makeFolder({ 'biology/marmot.md': GOOD });
  const folder = makeFolder({ '.env': `LIBRARY_DIR=${library}\nDATA_DIR=${makeFolder()}\n` });
  const { child, ended } = runBuilt('cli.js', ['render'], {}, { folder });
  child.stdin.end();
  expect((await ended).stdout).toContain('"page":"biology/marmot.md"');
});

test('a reader who has seen enough may close the pipe', async () => {
  const library = makeFolder(manyPages());
  const { child, ended } = runBuilt('cli.js', ['render', '--library', library], { DATA_DIR: makeFolder() });
  child.stdout.once('data', () => child.stdout.destroy());
  const { code, stderr } = await ended;
  expect(stderr).toBe('');
  expect(code).toBe(0);
});
