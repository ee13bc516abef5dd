// The model that the bot reads is the one that the committed lines give, and tells kinds apart that it has not seen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fitTalk } from '../../fit/talk/fit-talk.ts';
import { isSmallTalk, type Line, readTalkLines } from '../../fit/talk/lines.ts';
import { mixLines } from '../../fit/talk/mixtures.ts';
import { showTalk, tryLines } from '../../fit/talk/report.ts';
import { encodeModel } from '../../fit/talk/weights-file.ts';
import { KIND_SHAPE, KINDS, LANGUAGE_SHAPE, LOCALES } from '../../src/dialogue/kinds/index.ts';
import { decodeModel, type Head, type Model } from '../../src/dialogue/kinds/model.ts';
import { projectRoot } from '../../src/root.ts';

const root = projectRoot();
let lines: Line[];
let fitted: Model;

beforeAll(() => {
  lines = readTalkLines(root);
  fitted = fitTalk(lines);
}, 600_000);

/** Processors may round differently: the last digit of a weight. */
function differences(one: Head, other: Head): number {
  return one.weights.filter((weight, at) => Math.abs(weight - (other.weights[at] ?? 0)) > 1).length;
}

test('the weights in the source are those of the fit: npm run fit:talk -- --write', () => {
  const file = readFileSync(join(root, 'src/dialogue/kinds/weights.br'));
  const shipped = decodeModel(file, KIND_SHAPE, LANGUAGE_SHAPE);
  expect(shipped.vocabulary).toEqual(fitted.vocabulary);
  for (const head of ['kind', 'language'] as const) {
    expect(shipped[head].scale / fitted[head].scale).toBeCloseTo(1, 3);
    for (const [at, bias] of fitted[head].biases.entries())
      expect(shipped[head].biases[at]).toBeCloseTo(bias, 3);
  }
  expect([differences(shipped.kind, fitted.kind), differences(shipped.language, fitted.language)]).toEqual([
    0, 0,
  ]);
});

test('a model is read as it was written', () => {
  const read = decodeModel(encodeModel(fitted), KIND_SHAPE, LANGUAGE_SHAPE);
  expect(read.vocabulary).toEqual(fitted.vocabulary);
  for (const head of ['kind', 'language'] as const) {
    const { weights, ...others } = fitted[head];
    expect(read[head]).toMatchObject(others);
    // Compared as bytes: number by number a million of them take seconds.
    expect(Buffer.from(read[head].weights).equals(Buffer.from(weights))).toBe(true);
  }
  expect(() => decodeModel(encodeModel(fitted), { ...KIND_SHAPE, classes: 3 }, LANGUAGE_SHAPE)).toThrow(
    'weights of kinds',
  );
});

describe('lines', () => {
  test('are of each kind in each language, and no text is there twice', () => {
    const counts = new Map<string, number>();
    for (const { kind, locale, source } of lines) {
      if (source !== 'talk' || locale === undefined) continue;
      const key = `${locale} ${kind}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(LOCALES.length * KINDS.length);
    expect([...counts].filter(([, count]) => count < 30)).toEqual([]);
    expect(new Set(lines.map(({ text }) => text.toLowerCase())).size).toBe(lines.length);
  });

  test('are mixed with others of their language: around a question they are one', () => {
    const talk = (text: string): Line => ({ text, kind: 'thanks', locale: 'de', weight: 1, source: 'talk' });
    const question: Line = { ...talk('was ist osmose'), kind: 'question' };
    const other: Line = { ...question, text: 'what is osmosis', locale: 'en-US' };
    const mixed = mixLines([talk('danke'), talk('merci'), talk('vielen dank'), talk('thx'), question, other]);
    expect(mixed).toHaveLength(4);
    for (const { text, kind } of mixed) expect(text.includes('osmose')).toBe(kind === 'question');
    expect(mixed.some(({ text }) => text.includes('osmosis'))).toBe(false);
  });
});

test('of lines that it has not seen it tells most, and takes hardly any question for small talk or own work', () => {
  // A third of the lines is fitted in a third of the time, and tells little less.
  const others = lines.filter((_, at) => at % 30 === 0);
  const tried = tryLines(
    lines.filter((_, at) => at % 3 === 1),
    others,
  );
  const share = (list: typeof tried, is: (one: (typeof tried)[number]) => boolean) =>
    list.filter(is).length / list.length;
  const talk = tried.filter(({ kind }) => isSmallTalk(kind));
  const questions = tried.filter(({ kind }) => kind === 'question');
  expect(share(talk, ({ smallTalk }) => smallTalk >= 0.5)).toBeGreaterThan(0.7);
  // Many of these questions were written to look like small talk.
  expect(share(questions, ({ smallTalk }) => smallTalk >= 0.8)).toBeLessThan(0.04);
  expect(share(questions, ({ own }) => own >= 0.6)).toBeLessThan(0.01);
  expect(showTalk(tried)).toContain(`${questions.length} questions`);
}, 600_000);
