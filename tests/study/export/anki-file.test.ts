// The package for Anki: its zip, its database, and where Anki's own library is installed, an import.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import Libsql from 'libsql';
import { describe, expect, test } from 'vitest';
import { speak } from '../../../src/language/index.ts';
import { openAnkiFile } from '../../../src/study/index.ts';
import { exportedPage, PICTURE } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'anki-'));
const NOW = Date.UTC(2026, 10, 1);

function writePackage(name: string, pages = [exportedPage()], now = NOW): string {
  const file = join(folder, name);
  const anki = openAnkiFile(file, speak(), now);
  for (const page of pages) anki.add(page);
  expect(existsSync(file)).toBe(false);
  anki.close();
  return file;
}

function open(file: string) {
  const entries = unzipSync(readFileSync(file));
  const path = join(folder, `${Math.random()}.anki2`);
  writeFileSync(path, entries['collection.anki2'] ?? '');
  const database = new Libsql(path);
  const rows = (sql: string) => database.prepare(sql).all([]) as Record<string, unknown>[];
  const media = JSON.parse(Buffer.from(entries['media'] ?? '').toString()) as Record<string, string>;
  return { entries, rows, media };
}

describe('the database', () => {
  const { rows } = open(writePackage('one.apkg'));

  test('has a note and a card for each card of the pages', () => {
    const { cards } = exportedPage();
    expect(
      rows('select guid from notes order by id')
        .map(({ guid }) => guid)
        .sort(),
    ).toEqual(cards.map(({ id }) => id).sort());
    expect(rows('select nid, did, type, queue from cards')).toHaveLength(cards.length);
    expect(rows('select * from cards where nid not in (select id from notes)')).toEqual([]);
  });

  test('knows the note type and the decks that the notes are of', () => {
    const [collection] = rows('select * from col');
    const models = JSON.parse(String(collection?.['models'])) as Record<string, { flds: unknown[] }>;
    const decks = JSON.parse(String(collection?.['decks'])) as Record<string, { name: string }>;
    for (const { mid } of rows('select mid from notes')) expect(models[String(mid)]?.flds).toHaveLength(6);
    for (const { did } of rows('select did from cards'))
      expect(decks[String(did)]?.name).toBe('Shelf::Geography');
    expect(collection?.['ver']).toBe(11);
  });

  test('has formulas for MathJax, choices, and the address of the page', () => {
    const fields = rows('select flds from notes').map(({ flds }) => String(flds).split('\u001f'));
    const asked = fields.find(([question]) => question?.includes('Nile'));
    expect(asked?.[1]).toMatch(/^<ol type="A">(<li>.+<\/li>){3}<\/ol>$/);
    expect(asked?.[2]).toBe('\\(x^2\\)');
    expect(asked?.[5]).toBe('https://example.org/delta');
    for (const note of fields) expect(note).toHaveLength(6);
  });
});

test('pictures lie in the package once, under the names that the notes show', () => {
  const page = exportedPage();
  const { entries, media, rows } = open(
    writePackage('pictures.apkg', [page, { ...page, cards: page.cards.slice(0, 1) }]),
  );
  expect(Object.values(media)).toEqual([expect.stringMatching(/^cribsheet-[0-9a-f]{16}\.png$/)]);
  expect(Buffer.from(entries['0'] ?? '')).toEqual(PICTURE);
  expect(
    rows('select flds from notes').some(({ flds }) => String(flds).includes(`src="${media['0']}"`)),
  ).toBe(true);
});

test('a second export has the same identities, and what changed', () => {
  const before = open(writePackage('before.apkg'));
  const answer = 'A delta is a fan of mud and sand that a river builds where it meets the sea.';
  const after = open(writePackage('after.apkg', [exportedPage({ answer })], NOW + 86_400_000));
  const ids = 'select id, guid, mid from notes order by id';
  expect(after.rows(ids)).toEqual(before.rows(ids));
  const text = "select flds, mod from notes where flds like '%fan of mud%'";
  expect(after.rows(text)[0]?.['flds']).toContain('mud and sand');
  expect(Number(after.rows(text)[0]?.['mod'])).toBeGreaterThan(Number(before.rows(text)[0]?.['mod']));
});

test('nothing is left beside the package', () => {
  writePackage('alone.apkg');
  expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
});

const PYTHON = process.env['ANKI_PYTHON'] ?? 'python3';
const hasAnki = spawnSync(PYTHON, ['-c', 'import anki']).status === 0;

// Skipped where Python's package "anki" is not installed; ANKI_PYTHON names the Python that has it.
test.skipIf(!hasAnki)('Anki imports it, and a second import updates the notes', () => {
  const first = writePackage('anki-1.apkg');
  const answer = 'A delta is a fan of mud and sand that a river builds where it meets the sea.';
  const second = writePackage('anki-2.apkg', [exportedPage({ answer })], NOW + 86_400_000);
  const script = `
import json, sys
from anki.collection import Collection, ImportAnkiPackageRequest, ImportAnkiPackageOptions
collection = Collection(sys.argv[1])
for path in sys.argv[2:]:
    log = collection.import_anki_package(ImportAnkiPackageRequest(package_path=path, options=ImportAnkiPackageOptions(merge_notetypes=True))).log
    print(json.dumps([len(log.new), len(log.updated), collection.note_count()]))
note = collection.get_note(collection.find_notes("mud")[0])
print(json.dumps(note.cards()[0].answer()))
`;
  const { stdout, stderr } = spawnSync(PYTHON, ['-c', script, join(folder, 'own.anki2'), first, second], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const [one, two, shown] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  const count = exportedPage().cards.length;
  expect(one).toEqual([count, 0, count]);
  expect(two).toEqual([0, count, count]);
  expect(shown).toContain('mud and sand');
});
