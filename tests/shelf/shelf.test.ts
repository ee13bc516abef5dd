// The shelf over real folders, with the real worker: kept as fresh as its folder, whatever happens to that.
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { LibraryError, type Page } from '../../src/library/index.ts';
import { projectRoot } from '../../src/root.ts';
import { openShelf, type Shelf, type ShelfOptions, Thesaurus } from '../../src/shelf/index.ts';
import { type Files, makeFolder, makeLibrary, pageSource, writeFiles } from '../library/folder.ts';

const PAGES: Files = {
  'biology/osmosis.md': pageSource('What is osmosis?', 'Water moves through a membrane.'),
  'biology/mitosis.md': pageSource('What is mitosis?', 'A cell divides into two.'),
  'physics/force.md': pageSource('What is a force?', 'A push or a pull.'),
};

/** The saved indexes in a folder; stemmed synonyms lie beside them. Whatever else is there counts as one, too. */
function indexesIn(dataDir: string): string[] {
  return readdirSync(dataDir).filter((name) => !/^(thesaurus|library-[0-9a-f]{12})\.synonyms$/.test(name));
}

/** Stemmed once for all tests. */
const thesaurus = new Thesaurus();

async function open(options: ShelfOptions): Promise<Shelf> {
  const shelf = await openShelf({ thesaurus, ...options });
  onTestFinished(() => shelf.close());
  return shelf;
}

function pathsOf({ library }: Shelf): string[] {
  return library.entries.map(({ path }) => path);
}

async function firstOf(shelf: Shelf, question: string): Promise<string | undefined> {
  return (await shelf.search(question)).matches[0]?.path;
}

/** Waits until the shelf shows what it should; the folder is watched by the system, which takes its time. */
async function until(check: () => void | Promise<void>): Promise<void> {
  await vi.waitFor(check, { timeout: 15_000, interval: 20 });
}

test('opens from nothing, and from what it saved then', async () => {
  const folder = makeLibrary(PAGES);
  const dataDir = makeFolder();
  const progress = vi.fn();
  const first = await open({ folder, dataDir, onProgress: progress });
  expect(pathsOf(first)).toEqual(['biology/mitosis.md', 'biology/osmosis.md', 'physics/force.md']);
  expect(await firstOf(first, 'osmosis')).toBe('biology/osmosis.md');
  expect(first.suggest('what is mit', 5)).toEqual(['biology/mitosis.md']);
  expect(first.library.page('physics/force.md')?.answer).toBe('A push or a pull.');
  expect(progress).toHaveBeenLastCalledWith(3, 3);
  expect(indexesIn(dataDir)).toHaveLength(1);

  progress.mockClear();
  const second = await open({ folder, dataDir, onProgress: progress });
  expect(progress).not.toHaveBeenCalled();
  expect(pathsOf(second)).toEqual(pathsOf(first));
  expect(await second.search('what divides a cell')).toEqual(await first.search('what divides a cell'));
  const tell = (page: Page | undefined) => JSON.stringify(page);
  expect(tell(second.library.page('physics/force.md'))).toBe(tell(first.library.page('physics/force.md')));
});

test('a folder that is missing, no folder or empty is an error that says so', async () => {
  const folder = makeLibrary({ file: 'x', 'empty/LICENSE.md': 'x' });
  await expect(openShelf({ folder: join(folder, 'none') })).rejects.toThrow(LibraryError);
  await expect(openShelf({ folder: join(folder, 'none') })).rejects.toThrow(/There is no library folder at/);
  await expect(openShelf({ folder: join(folder, 'file') })).rejects.toThrow(/There is no library folder at/);
  await expect(openShelf({ folder: join(folder, 'empty') })).rejects.toThrow(/It holds no \.md file/);
});

/** Every case: what happens to the folder, and what the shelf shows then. */
const EVENTS: readonly [
  name: string,
  act: (folder: string) => void,
  check: (shelf: Shelf) => void | Promise<void>,
][] = [
  [
    'a page changed',
    (folder) => writeFiles(folder, { 'physics/force.md': pageSource('What is inertia?', 'Mass resists.') }),
    async (shelf) => {
      expect(shelf.library.page('physics/force.md')).toMatchObject({
        title: 'What is inertia?',
        answer: 'Mass resists.',
      });
      expect(await firstOf(shelf, 'inertia')).toBe('physics/force.md');
      expect(await firstOf(shelf, 'force')).toBeUndefined();
    },
  ],
  [
    'a page appeared in a new folder',
    (folder) =>
      writeFiles(folder, { 'history/rome.md': pageSource('Who founded Rome?', 'Romulus, they say.') }),
    async (shelf) => {
      expect(await firstOf(shelf, 'Rome')).toBe('history/rome.md');
      expect(shelf.library.subjects.map(({ slug }) => slug)).toEqual(['biology', 'history', 'physics']);
    },
  ],
  [
    'a page vanished',
    (folder) => rmSync(join(folder, 'physics/force.md')),
    async (shelf) => {
      expect(pathsOf(shelf)).toEqual(['biology/mitosis.md', 'biology/osmosis.md']);
      expect(await firstOf(shelf, 'force')).toBeUndefined();
      expect(shelf.library.page('physics/force.md')).toBeUndefined();
    },
  ],
  [
    'a page broke',
    (folder) => writeFileSync(join(folder, 'physics/force.md'), '---js\ntitle: "What\n---\nHalf a save'),
    async (shelf) => {
      expect(shelf.problems).toEqual([
        expect.objectContaining({ file: 'physics/force.md', line: 1, severity: 'error' }),
      ]);
      expect(shelf.library.page('physics/force.md')?.answer).toBe('A push or a pull.');
      expect(await firstOf(shelf, 'force')).toBe('physics/force.md');
    },
  ],
  [
    'a page was renamed',
    (folder) => renameSync(join(folder, 'physics/force.md'), join(folder, 'physics/newton.md')),
    async (shelf) => {
      expect(pathsOf(shelf)).toEqual(['biology/mitosis.md', 'biology/osmosis.md', 'physics/newton.md']);
      expect(await firstOf(shelf, 'force')).toBe('physics/newton.md');
    },
  ],
  [
    'a folder was renamed',
    (folder) => renameSync(join(folder, 'biology'), join(folder, 'zoology')),
    async (shelf) => {
      expect(pathsOf(shelf)).toEqual(['physics/force.md', 'zoology/mitosis.md', 'zoology/osmosis.md']);
      expect(await firstOf(shelf, 'osmosis')).toBe('zoology/osmosis.md');
    },
  ],
  [
    'a folder vanished',
    (folder) => rmSync(join(folder, 'biology'), { recursive: true }),
    (shelf) => expect(pathsOf(shelf)).toEqual(['physics/force.md']),
  ],
  [
    'library.yml appeared',
    (folder) => writeFiles(folder, { 'library.yml': 'name: Ours\nsite: https://a.example\n' }),
    async (shelf) => {
      expect(shelf.library.name).toBe('Ours');
      expect(shelf.library.page('physics/force.md')?.url).toBe('https://a.example/physics/force.md');
    },
  ],
  [
    'synonyms.yml appeared',
    (folder) => writeFiles(folder, { 'synonyms.yml': 'osmosis: [zorblax]\nforce: [7]\n' }),
    async (shelf) => {
      expect(await firstOf(shelf, 'what is zorblax')).toBe('biology/osmosis.md');
      expect(shelf.problems).toEqual([expect.objectContaining({ file: 'synonyms.yml', line: 2 })]);
    },
  ],
];

test.each(EVENTS)('%s while nobody watched', async (_name, act, check) => {
  const folder = makeLibrary(PAGES);
  const dataDir = makeFolder();
  await (await openShelf({ folder, dataDir, thesaurus })).close();
  act(folder);
  const shelf = await open({ folder, dataDir });
  await shelf.refresh();
  check(shelf);
});

test.each(EVENTS)('%s while it was watched', async (_name, act, check) => {
  const folder = makeLibrary(PAGES);
  const shelf = await open({ folder, watch: true });
  // Behind the look that it takes at the start: from here on only the watch can tell.
  await shelf.refresh();
  act(folder);
  await until(() => check(shelf));
});

test('a shelf that watches finds by itself what changed before', async () => {
  const folder = makeLibrary(PAGES);
  const dataDir = makeFolder();
  await (await openShelf({ folder, dataDir, thesaurus })).close();
  writeFiles(folder, { 'a.md': pageSource('What is new?') });
  const shelf = await open({ folder, dataDir, watch: true });
  await until(async () => expect(await firstOf(shelf, 'new')).toBe('a.md'));
});

test('changes add up: each shows what those before it left', async () => {
  const folder = makeLibrary(PAGES);
  const shelf = await open({ folder });
  const write = async (files: Files): Promise<void> => {
    writeFiles(folder, files);
    await shelf.refresh();
  };
  await write({ 'a/one.md': pageSource('What is one?') });
  await write({ 'a/two.md': pageSource('What is two?') });
  expect(pathsOf(shelf).slice(0, 2)).toEqual(['a/one.md', 'a/two.md']);
  // Broken after it was changed: the good text of that change stays, not the first one.
  await write({ 'physics/force.md': pageSource('What is a force?', 'The second text.') });
  await write({ 'physics/force.md': '---js\ntitle: [\n---\n', 'a/one.md': '---js\ntitle: [\n---\n' });
  expect(shelf.library.page('physics/force.md')?.answer).toBe('The second text.');
  expect(shelf.library.page('a/one.md')?.title).toBe('What is one?');
  expect(shelf.problems.map(({ file }) => file).sort()).toEqual(['a/one.md', 'physics/force.md']);
  await write({ 'physics/force.md': pageSource('What is a force?', 'The third text.') });
  rmSync(join(folder, 'a/one.md'));
  await shelf.refresh();
  expect(shelf.problems).toEqual([]);
  expect(shelf.library.page('physics/force.md')?.answer).toBe('The third text.');
  expect(pathsOf(shelf)[0]).toBe('a/two.md');
  expect((await shelf.search('What is one?')).matches.map(({ path }) => path)).not.toContain('a/one.md');
});

test('a page that comes back is shown again', async () => {
  const folder = makeLibrary(PAGES);
  const shelf = await open({ folder });
  rmSync(join(folder, 'physics/force.md'));
  await shelf.refresh();
  expect(await firstOf(shelf, 'force')).toBeUndefined();
  writeFiles(folder, { 'physics/force.md': pageSource('What is a force?', 'Back again.') });
  await shelf.refresh();
  expect(shelf.library.page('physics/force.md')?.answer).toBe('Back again.');
  expect((await shelf.search('force')).matches.map(({ path }) => path)).toEqual(['physics/force.md']);
});

test('synonyms that are gone are forgotten', async () => {
  const folder = makeLibrary({ ...PAGES, 'synonyms.yml': 'osmosis: [zorblax]\n' });
  const shelf = await open({ folder });
  expect(await firstOf(shelf, 'what is zorblax')).toBe('biology/osmosis.md');
  rmSync(join(folder, 'synonyms.yml'));
  await shelf.refresh();
  expect(await firstOf(shelf, 'what is zorblax')).toBeUndefined();
});

test('a library whose folder is gone keeps being served, with a warning, until it is back', async () => {
  const folder = makeLibrary({ ...PAGES, 'library.yml': 'name: Ours\n' });
  const warnings: string[] = [];
  const shelf = await open({ folder, onWarning: (message) => warnings.push(message) });
  renameSync(folder, `${folder}-away`);
  onTestFinished(() => rmSync(`${folder}-away`, { recursive: true, force: true }));
  await shelf.refresh();
  expect(pathsOf(shelf)).toHaveLength(3);
  expect(warnings).toEqual([expect.stringMatching(/^The library could not be brought up to date: /)]);
  renameSync(`${folder}-away`, folder);
  writeFiles(folder, { 'a.md': pageSource('What is new?') });
  await shelf.refresh();
  expect(await firstOf(shelf, 'new')).toBe('a.md');
});

test('a data folder that cannot be written costs a warning, and nothing else', async () => {
  const folder = makeLibrary(PAGES);
  const warnings: string[] = [];
  const dataDir = join(makeLibrary({ file: 'x' }), 'file/data');
  const shelf = await open({ folder, dataDir, onWarning: (message) => warnings.push(message) });
  expect(warnings).toEqual([expect.stringMatching(/^The index could not be saved, and is kept in memory: /)]);
  expect(await firstOf(shelf, 'osmosis')).toBe('biology/osmosis.md');
  expect(shelf.library.page('physics/force.md')?.answer).toBe('A push or a pull.');
});

test('several that open one library at once share a data folder', async () => {
  const folder = makeLibrary(PAGES);
  const dataDir = makeFolder();
  const options = [{}, {}, { sourceUrl: 'https://a.example' }, { sourceUrl: 'https://b.example' }];
  const shelves = await Promise.all(options.map((more) => open({ folder, dataDir, ...more })));
  const urls = shelves.map(({ library }) => library.page('physics/force.md')?.url);
  const sites = ['https://a.example', 'https://b.example'];
  expect(urls).toEqual(['', '', ...sites.map((site) => `${site}/physics/force.md`)]);
  expect(indexesIn(dataDir).filter((name) => !/^library-[0-9a-f]{12}\.index$/.test(name))).toEqual([]);
});

test('two processes that open one library at once both serve it', async () => {
  const folder = makeLibrary(PAGES);
  const dataDir = makeFolder();
  const door = pathToFileURL(join(projectRoot(), 'dist/src/shelf/index.js')).href;
  const script = `import { openShelf } from ${JSON.stringify(door)};
    const shelf = await openShelf(${JSON.stringify({ folder, dataDir })});
    console.log((await shelf.search("osmosis")).matches[0].path);
    await shelf.close();`;
  const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  const both = await Promise.all([run(), run()]);
  expect(both.map(({ stdout }) => stdout)).toEqual(['biology/osmosis.md\n', 'biology/osmosis.md\n']);
  expect(indexesIn(dataDir)).toHaveLength(1);
});

test('a damaged saved index is built anew', async () => {
  const folder = makeLibrary(PAGES);
  const dataDir = makeFolder();
  await (await openShelf({ folder, dataDir, thesaurus })).close();
  const file = join(dataDir, indexesIn(dataDir)[0] ?? '');
  writeFileSync(file, 'CRIBSHEET\r\n\0 and then nothing of ours');
  const progress = vi.fn();
  const shelf = await open({ folder, dataDir, onProgress: progress });
  expect(progress).toHaveBeenCalled();
  expect(await firstOf(shelf, 'osmosis')).toBe('biology/osmosis.md');
});

test('readers never see half a library', async () => {
  const generation = (number: number): Files =>
    Object.fromEntries(
      Array.from({ length: 40 }, (_, page) => [
        `a/${page}.md`,
        pageSource(`What is page ${page}?`, `Text ${number}.`),
      ]),
    );
  const folder = makeLibrary(generation(0));
  const shelf = await open({ folder });
  const kept = shelf.library;
  for (const number of [1, 2, 3]) {
    // Each generation is in place before it is looked for: a reader must see all of the one or all of the other.
    writeFiles(folder, generation(number));
    let isDone = false;
    const refreshed = shelf.refresh().then(() => {
      isDone = true;
    });
    const seen = new Set<string>();
    while (!isDone) {
      const { library } = shelf;
      seen.add([...new Set(library.entries.map(({ path }) => library.page(path)?.answer))].join());
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await refreshed;
    expect(
      [...seen].filter((answers) => answers !== `Text ${number - 1}.` && answers !== `Text ${number}.`),
    ).toEqual([]);
    expect(shelf.library.page('a/7.md')?.answer).toBe(`Text ${number}.`);
  }
  expect(kept.page('a/7.md')?.answer).toBe('Text 0.');
});

test('files beside the pages are let be', async () => {
  const folder = makeLibrary(PAGES);
  const shelf = await open({ folder, watch: true });
  mkdirSync(join(folder, '.git'));
  writeFiles(folder, {
    '.git/index.md': 'x',
    'notes.txt': 'x',
    'biology/.osmosis.md.swp': 'x',
    'z.md': pageSource('What is last?'),
  });
  await until(() => expect(pathsOf(shelf)).toContain('z.md'));
  expect(pathsOf(shelf)).toHaveLength(4);
  expect(shelf.problems).toEqual([]);
});

test('what was read from one file changes together: its page, its sections and its questions', async () => {
  const question = (name: string) => `## What is ${name}?\n\nIt is ${name}.\n\n`;
  const folder = makeLibrary({
    'sound.md': pageSource('What is sound?'),
    'faq.md': `# Things\n\n${['alpha', 'beta', 'gamma'].map(question).join('')}`,
  });
  const shelf = await open({ folder });
  expect(pathsOf(shelf)).toEqual([
    'faq.md?what-is-alpha',
    'faq.md?what-is-beta',
    'faq.md?what-is-gamma',
    'sound.md',
  ]);
  writeFiles(folder, { 'faq.md': '# Things\n\nFew are left.\n\n## Delta\n\nA letter.\n' });
  await shelf.refresh();
  expect(pathsOf(shelf)).toEqual(['faq.md', 'sound.md']);
  expect(shelf.library.page('faq.md#delta')?.path).toBe('faq.md');
  expect((await shelf.search('what is alpha')).matches.map(({ path }) => path)).not.toContain(
    'faq.md?what-is-alpha',
  );
  writeFiles(folder, { 'faq.md': '---\ndraft: true\n---\n# Things\n\nFew are left.\n' });
  await shelf.refresh();
  expect(pathsOf(shelf)).toEqual(['sound.md']);
  expect(shelf.library.page('faq.md#delta')).toBeUndefined();
});

test('of a question without an end its beginning is looked up', async () => {
  const shelf = await open({ folder: makeLibrary(PAGES) });
  const long = `what is osmosis ${'and what is it '.repeat(8000)}`;
  expect(await shelf.search(long)).toEqual(await shelf.search(long.slice(0, 2000)));
  expect(shelf.suggest(long, 5)).toEqual(shelf.suggest(long.slice(0, 2000), 5));
  expect(await shelf.explain(long)).toEqual(await shelf.explain(long.slice(0, 2000)));
});
