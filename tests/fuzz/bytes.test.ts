// Whatever a saved index or a control holds: it is understood, or refused; never believed half, and nothing ends.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { joinPieces } from '../../src/bytes/index.ts';
import { decodeAction, encodeAction } from '../../src/discord/wire/index.ts';
import { buildWhole, originOf } from '../../src/shelf/build.ts';
import { openSaved } from '../../src/shelf/saved/saved-index.ts';
import { makeFolder, manyPages } from '../e2e/folder.ts';
import { fuzz, TIMEOUT } from './fuzz.ts';
import { found } from './inputs.ts';

const place = { folder: makeFolder(manyPages()) };
const bytes = joinPieces(buildWhole(place, () => {}));
const origin = originOf(place);
const folder = mkdtempSync(join(tmpdir(), 'cribsheet-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  length: fc.oneof(fc.constant(1), fc.nat({ max: 200 }), fc.nat({ max: 100_000 })),
  to: fc.oneof(fc.constant('zero' as const), fc.constant('cut' as const), fc.nat({ max: 255 })),
});

test('saved indexes', { timeout: TIMEOUT }, async () => {
  const file = join(folder, 'library.index');
  writeFileSync(file, bytes);
  const whole = await openSaved(file, origin);
  const drafts = Array.from(whole?.pages ?? [], (page) => whole?.draft(page));
  expect(drafts).toHaveLength(80);
  await fuzz(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
    let damaged = Uint8Array.from(bytes);
    for (const { at, length, to } of edits) {
      const start = Math.floor(at * damaged.length);
      if (to === 'cut') damaged = damaged.slice(0, start);
      else damaged.fill(to === 'zero' ? 0 : to, start, start + length);
    }
    writeFileSync(file, damaged);
    const opened = await openSaved(file, origin);
    if (opened === undefined) return;
    // What is opened tells the truth, or that it cannot.
    expect([...opened.pages].map((page) => opened.head(page))).toEqual(
      Array.from(whole?.pages ?? [], (page) => whole?.head(page)),
    );
    for (const [at, page] of [...opened.pages].entries())
      expect([undefined, drafts[at]]).toContainEqual(opened.draft(page));
  });
});

function readControl(id: string): void {
  const action = decodeAction(id);
  if (action === undefined) return;
  const written = encodeAction(action);
  expect(written.length).toBeLessThanOrEqual(100);
  expect(decodeAction(written)).toEqual(action);
}

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const value = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{10}$/),
  fc.stringMatching(/^[0-9]{1,20}$/),
  fc.stringMatching(/^[0-9a-zA-Z_-]{1,13}$/),
  fc.constantFrom(
    '',
    '-1',
    '1e9',
    'NaN',
    '999999999999999999999',
    '00000000',
    'biology',
    '../a',
    '\u0000',
    'ßßß',
  ),
  fc.string(),
);
const control = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(letters, fc.array(value, { maxLength: 6 }))
      .map(([letter, values]) => [letter, ...values].join(':')),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 100 }) },
);

test('controls', { timeout: TIMEOUT }, () => fuzz(control, readControl));
test.each(found('control'))('the control %s', (_name, text) => readControl(text));
