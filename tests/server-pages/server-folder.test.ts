import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type PageFields, readFields } from '../../src/server-pages/index.ts';
import { openServerFolder, type Saved, type ServerFolder } from '../../src/server-pages/server-folder.ts';
import { makeFolder } from '../library/folder.ts';

function fieldsWith(title: string, answer = 'On Friday.', subject = 'School'): PageFields {
  return readFields({ title, subject, answer, keywords: '', aliases: '' });
}

let folder: string;
let pages: ServerFolder;
let clock: number;
beforeEach(() => {
  folder = makeFolder();
  clock = 1000;
  pages = openServerFolder(folder, () => clock);
});

async function add(title: string, author = '1', answer?: string, subject?: string) {
  const saved = await pages.write({ base: 0, author }, fieldsWith(title, answer, subject));
  if (saved.kind !== 'saved') throw new Error(saved.kind);
  return saved.page;
}

/** The Markdown files below the folder, which people may read. */
function filesIn(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('.'))
    .sort();
}

function readPage(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

describe('a page', () => {
  test('is a file in the folder of its subject, and found by its id', async () => {
    const page = await add('When is it due?');
    expect(page).toMatchObject({ version: 1, at: 1000, author: '1', path: 'school/when-is-it-due.md' });
    expect(readPage(page.path)).toBe(page.source);
    expect(page.source).not.toContain('author');
    expect(await pages.find(page.id)).toEqual(page);
    expect(await pages.list()).toEqual([page]);
  });

  test('has another file and the same id under another title or subject', async () => {
    const { id } = await add('When is it due?');
    const saved = await pages.write(
      { page: id, base: 1, author: '2' },
      fieldsWith('When is it over?', 'Soon.', 'Exams'),
    );
    expect(saved).toMatchObject({ kind: 'saved', page: { id, version: 2, author: '2' } });
    expect(filesIn()).toEqual(['exams/when-is-it-over.md']);
  });

  test('lies where a subject of the library has its folders', async () => {
    await pages.write({ base: 0, author: '1', trail: ['maths', 'algebra'] }, fieldsWith('What is x?'));
    expect(filesIn()).toEqual(['maths/algebra/what-is-x.md']);
  });

  test('never takes the file of another one', async () => {
    await add('What?');
    await add('what!');
    await add('WHAT');
    expect(filesIn()).toEqual(['school/what-2.md', 'school/what-3.md', 'school/what.md']);
  });

  test('is deleted with its file, and its versions stay', async () => {
    const { id } = await add('What?');
    const erased = await pages.erase({ page: id, base: 1, author: '2' });
    expect(erased).toMatchObject({ kind: 'deleted', before: { id, version: 1 }, version: 2 });
    expect(filesIn()).toEqual([]);
    expect(await pages.find(id)).toBeUndefined();
    expect((await pages.history(id)).map(({ version, author }) => [version, author])).toEqual([
      [2, '2'],
      [1, '1'],
    ]);
  });
});

describe('versions', () => {
  test('are all kept, with who wrote them and when', async () => {
    const { id } = await add('What?');
    clock = 2000;
    await pages.write({ page: id, base: 1, author: '2' }, fieldsWith('What?', 'On Monday.'));
    const [second, first] = await pages.history(id);
    expect(second).toMatchObject({ version: 2, at: 2000, author: '2' });
    expect(second?.source).toContain('On Monday.');
    expect(first).toMatchObject({ version: 1, at: 1000, author: '1' });
    expect((await pages.version(id, 1))?.source).toContain('On Friday.');
  });

  test('are gone after two hundred others', async () => {
    const { id } = await add('What?');
    for (let base = 1; base <= 201; base += 1)
      await pages.write({ page: id, base, author: '1' }, fieldsWith('What?', `Number ${base}.`));
    const history = await pages.history(id);
    expect(history).toHaveLength(200);
    expect(history[0]?.version).toBe(202);
    expect(history.at(-1)?.version).toBe(3);
  });

  test('are taken back one by one, up to the page itself', async () => {
    const { id } = await add('What?');
    await pages.write({ page: id, base: 1, author: '1' }, fieldsWith('What?', 'On Monday.'));
    expect(await pages.restore({ page: id, base: 2, author: '3' }, 1)).toMatchObject({
      kind: 'saved',
      page: { version: 3, author: '3', source: expect.stringContaining('On Friday.') },
    });
    expect(await pages.restore({ page: id, base: 3, author: '3' }, 0)).toMatchObject({ kind: 'deleted' });
    expect(filesIn()).toEqual([]);
  });

  test('bring a deleted page back, under another name where its own was taken', async () => {
    const { id } = await add('What?');
    await pages.erase({ page: id, base: 1, author: '1' });
    await add('What?', '2', 'Another one.');
    expect(await pages.restore({ page: id, base: 2, author: '1' }, 1)).toMatchObject({
      kind: 'saved',
      page: { id, version: 3, path: 'school/what-2.md' },
    });
    expect(readPage('school/what.md')).toContain('Another one.');
  });

  test('keep the folders that they had', async () => {
    const saved = await pages.write(
      { base: 0, author: '1', trail: ['maths', 'algebra'] },
      fieldsWith('What is x?'),
    );
    const id = saved.kind === 'saved' ? saved.page.id : '';
    await pages.erase({ page: id, base: 1, author: '1' });
    await pages.restore({ page: id, base: 2, author: '1' }, 1);
    expect(filesIn()).toEqual(['maths/algebra/what-is-x.md']);
  });
});

describe('of two who change the same version', () => {
  async function race(second: (id: string) => Promise<Saved>): Promise<Saved> {
    const { id } = await add('What?');
    const first = await pages.write({ page: id, base: 1, author: '1' }, fieldsWith('What?', 'First.'));
    expect(first.kind).toBe('saved');
    return second(id);
  }

  test.each<[string, (id: string) => Promise<Saved>]>([
    ['writes', (id) => pages.write({ page: id, base: 1, author: '2' }, fieldsWith('What?', 'Second.'))],
    ['deletes', (id) => pages.erase({ page: id, base: 1, author: '2' })],
    ['goes back', (id) => pages.restore({ page: id, base: 1, author: '2' }, 1)],
  ])('the second, who %s, is given what the first wrote', async (_, second) => {
    const saved = await race(second);
    expect(saved).toMatchObject({
      kind: 'conflict',
      now: { version: 2, source: expect.stringContaining('First.') },
    });
    expect(readPage('school/what.md')).toContain('First.');
  });

  test('the second is told where the first deleted it', async () => {
    const { id } = await add('What?');
    await pages.erase({ page: id, base: 1, author: '1' });
    expect(await pages.write({ page: id, base: 1, author: '2' }, fieldsWith('What?'))).toEqual({
      kind: 'conflict',
    });
  });

  test('one is kept, also where they are two processes', async () => {
    const { id } = await add('What?');
    const other = openServerFolder(folder);
    const all = await Promise.all(
      [pages, other, pages, other].map((one, number) =>
        one.write({ page: id, base: 1, author: '1' }, fieldsWith('What?', `Number ${number}.`)),
      ),
    );
    expect(all.map(({ kind }) => kind).sort()).toEqual(['conflict', 'conflict', 'conflict', 'saved']);
    const kept = all.find((saved) => saved.kind === 'saved');
    expect((await other.find(id))?.source).toBe(kept?.kind === 'saved' ? kept.page.source : '');
  });
});

test('a page that is unknown cannot be changed, whatever its id leads to', async () => {
  for (const page of ['aaaaaaaaaa', '../../../x', '', '..']) {
    const change = { page, base: 1, author: '1' };
    expect(await pages.write(change, fieldsWith('What?'))).toEqual({ kind: 'conflict' });
    expect(await pages.erase(change)).toEqual({ kind: 'conflict' });
    expect(await pages.find(page)).toBeUndefined();
    expect(await pages.version(page, 1)).toBeUndefined();
    expect(await pages.history(page)).toEqual([]);
  }
  expect(filesIn()).toEqual([]);
});

describe('after a process that ended in between', () => {
  test('files are what was kept', async () => {
    const kept = await add('Kept?');
    const changed = await add('Changed?');
    const gone = await add('Gone?');
    await pages.write({ page: changed.id, base: 1, author: '1' }, fieldsWith('Other?'));
    await pages.erase({ page: gone.id, base: 1, author: '1' });
    // As if each had ended just behind the version.
    rmSync(join(folder, kept.path));
    writeFileSync(join(folder, changed.path), changed.source);
    writeFileSync(join(folder, gone.path), gone.source);
    await openServerFolder(folder).mend();
    expect(filesIn()).toEqual(['school/kept.md', 'school/other.md']);
    expect(readPage(kept.path)).toBe(kept.source);
  });

  test('a version that was damaged since is passed over', async () => {
    const { id } = await add('What?');
    await pages.write({ page: id, base: 1, author: '1' }, fieldsWith('What?', 'Later.'));
    const file = join(folder, '.history', id, '000002.json');
    writeFileSync(file, readFileSync(file).subarray(0, 20));
    expect((await pages.find(id))?.version).toBe(1);
    expect(await pages.history(id)).toHaveLength(1);
    expect(existsSync(file)).toBe(true);
  });
});

test('who wrote what is found, and forgotten without losing the text', async () => {
  const { id } = await add('What?', '7');
  await pages.write({ page: id, base: 1, author: '8' }, fieldsWith('What?', 'Later.'));
  const mine = await pages.writtenBy('7');
  expect(mine.map(({ version }) => version)).toEqual([1]);
  for (const version of mine) await pages.forgetAuthor(version);
  expect(await pages.writtenBy('7')).toEqual([]);
  expect(await pages.history(id)).toMatchObject([
    { author: '8' },
    { version: 1, source: expect.stringContaining('On Friday.') },
  ]);
});

test('everybody who reads can tell that something has changed', async () => {
  expect(await pages.stamp()).toBeUndefined();
  const { id } = await add('What?');
  const first = await pages.stamp();
  await pages.erase({ page: id, base: 1, author: '1' });
  expect(first).toBeDefined();
  expect(await pages.stamp()).not.toBe(first);
});
