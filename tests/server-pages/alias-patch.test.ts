// Aliases in the files of a library, and the patch by which its maintainers take them over: Git itself applies it here.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addAliases, diffOf } from '../../src/server-pages/alias-patch.ts';
import { makeFolder } from '../library/folder.ts';

const page = (matter: string, body = 'Water moves.\n') => `---\ntitle: Osmosis\n${matter}---\n${body}`;

function changed(text: string, ...wordings: string[]): string {
  const aliased = addAliases('osmosis.md', text, wordings);
  if (aliased.kind !== 'changed') throw new Error(aliased.kind);
  return aliased.text;
}

describe('further aliases', () => {
  test.each<[string, string, string]>([
    ['without a list are a line at the end', page(''), page('aliases: ["wet raisins"]\n')],
    [
      'join a list in brackets',
      page('aliases: [swelling, "a b"]\nkeywords: water\n'),
      page('aliases: [swelling, "a b", "wet raisins"]\nkeywords: water\n'),
    ],
    ['fill empty brackets', page('aliases: []\n'), page('aliases: ["wet raisins"]\n')],
    [
      'join a list of lines, indented as those are',
      page('aliases:\n  - swelling\n  - "a b"\nlast: 1\n'),
      page('aliases:\n  - swelling\n  - "a b"\n  - "wet raisins"\nlast: 1\n'),
    ],
    [
      'join a list of lines that are not indented',
      page('aliases:\n- swelling\n'),
      page('aliases:\n- swelling\n- "wet raisins"\n'),
    ],
    [
      'are front matter where there was none',
      '# Osmosis\n\nWater moves.\n',
      '---\naliases: ["wet raisins"]\n---\n\n# Osmosis\n\nWater moves.\n',
    ],
    [
      'end their lines as the file does',
      page('').replaceAll('\n', '\r\n'),
      page('aliases: ["wet raisins"]\n').replaceAll('\n', '\r\n'),
    ],
  ])('%s', (_name, before, after) => {
    expect(changed(before, 'wet raisins')).toBe(after);
  });

  test('are quoted, whatever they hold', () => {
    const wordings = ['why: because', '"quoted"', 'a, b]', '#tag', '- dash', 'back\\slash'];
    const { drafts } = readDrafts(changed(page(''), ...wordings));
    expect(drafts).toEqual(wordings);
  });

  test('that are there already change nothing', () => {
    const text = page('aliases: [wet raisins]\n');
    expect(addAliases('osmosis.md', text, ['wet raisins'])).toEqual({ kind: 'same' });
    expect(changed(text, 'wet raisins', 'dry ones')).toBe(page('aliases: [wet raisins, "dry ones"]\n'));
  });

  test.each<[string, string]>([
    ['a list over several lines', page('aliases: [a,\n  b]\n')],
    ['one text instead of a list', page('aliases: swelling\n')],
    ['TOML', '+++\ntitle = "Osmosis"\n+++\nWater moves.\n'],
  ])('written as %s are left to a person', (_name, text) => {
    expect(addAliases('osmosis.md', text, ['wet raisins'])).toEqual({ kind: 'unclear' });
  });

  test('of one of several questions in a file are left to a person', () => {
    expect(addAliases('faq.md?why', page(''), ['wet raisins'])).toEqual({ kind: 'unclear' });
  });
});

/** The aliases that a page has for readers. */
function readDrafts(text: string): { drafts: readonly string[] } {
  const same = addAliases('osmosis.md', text, []);
  expect(same).toEqual({ kind: 'same' });
  const matter = /aliases: (\[.*\])/.exec(text)?.[1] ?? '[]';
  return { drafts: JSON.parse(matter) as string[] };
}

/** What Git makes of a file with a patch. */
function applied(path: string, before: string, patch: string): string {
  const folder = makeFolder();
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), before);
  writeFileSync(join(folder, 'a.patch'), patch);
  execFileSync('git', ['apply', '--whitespace=nowarn', 'a.patch'], { cwd: folder });
  return readFileSync(join(folder, path), 'utf8');
}

describe('a patch', () => {
  const lines = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => `line ${from + at}\n`).join('');

  test.each<[string, string, string]>([
    ['in the middle', lines(1, 20), `${lines(1, 10)}new\n${lines(11, 20)}`],
    ['at the start', lines(1, 5), `new\n${lines(1, 5)}`],
    ['at the end', lines(1, 5), `${lines(1, 5)}new\n`],
    ['of a text without a last line break', 'a\nb', 'a\nnew\nb'],
    ['that adds the last line break', 'a\nb', 'a\nb\n'],
    ['that removes lines', lines(1, 9), lines(4, 9)],
    ['of all there is', 'a\n', 'b\n'],
    ['with Windows line ends', 'a\r\nb\r\n', 'a\r\nnew\r\nb\r\n'],
  ])('%s is applied', (_name, before, after) => {
    expect(applied('a.md', before, diffOf('a.md', before, after))).toBe(after);
  });

  test.each(['folder/a b.md', 'ö/日本.md'])('of the file %s is applied', (path) => {
    expect(applied(path, 'a\n', diffOf(path, 'a\n', 'a\nb\n'))).toBe('a\nb\n');
  });

  test('of nothing is nothing', () => {
    expect(diffOf('a.md', 'same\n', 'same\n')).toBe('');
  });

  test('shows three lines around a change', () => {
    const patch = diffOf('a.md', lines(1, 20), `${lines(1, 10)}new\n${lines(11, 20)}`);
    expect(patch.split('\n')).toEqual([
      'diff --git a/a.md b/a.md',
      '--- a/a.md',
      '+++ b/a.md',
      '@@ -8,6 +8,7 @@',
      ' line 8',
      ' line 9',
      ' line 10',
      '+new',
      ' line 11',
      ' line 12',
      ' line 13',
      '',
    ]);
  });

  test('of whatever texts is applied', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '', ' x'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.boolean(), (before, after, ends) => {
        const [old, now] = [before, after].map((all) => all.join('\n') + (ends ? '\n' : ''));
        if (old === undefined || now === undefined || old === now || old === '' || now === '') return;
        expect(applied('a.md', old, diffOf('a.md', old, now))).toBe(now);
      }),
      { numRuns: 25 },
    );
  });
});
