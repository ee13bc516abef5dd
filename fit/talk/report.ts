// What a fit brings: how much small talk and own work is told, and how many questions are taken for it, in cross-validation.
import { KINDS, LOCALES } from '../../src/dialogue/kinds/index.ts';
import { classify } from '../../src/dialogue/kinds/model.ts';
import { TOPICS } from '../../src/dialogue/languages/index.ts';
import { fitTalk } from './fit-talk.ts';
import { isSmallTalk, type Line } from './lines.ts';
import { randomNumbers } from './random.ts';

/** A line as it is told by a model that was fitted without it. */
export interface TriedLine extends Line {
  smallTalk: number;
  own: number;
}

const FOLDS = 5;

/** The probabilities of which figures are shown. */
const THRESHOLDS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** Tells each line by a model that was fitted without its fifth of all lines. */
export function crossValidateTalk(lines: readonly Line[]): TriedLine[] {
  const random = randomNumbers(3);
  const folds = lines.map(() => Math.floor(random() * FOLDS));
  return Array.from({ length: FOLDS }, (_, fold) =>
    tryLines(
      lines.filter((_, at) => folds[at] !== fold),
      lines.filter((_, at) => folds[at] === fold),
    ),
  ).flat();
}

/** Tells the lines of each language by a model that was fitted without that language. */
export function leaveLanguagesOut(lines: readonly Line[]): Map<string, TriedLine[]> {
  return new Map(
    LOCALES.map((locale) => [
      locale,
      tryLines(
        lines.filter((line) => line.locale !== locale),
        lines.filter((line) => line.locale === locale && line.source === 'talk'),
      ),
    ]),
  );
}

/** Tells lines by a model that was fitted to others. */
export function tryLines(known: readonly Line[], others: readonly Line[]): TriedLine[] {
  const model = fitTalk(known);
  return others.map((line) => {
    const { kinds } = classify(line.text, model);
    const smallTalk = kinds.subarray(0, TOPICS.length).reduce((sum, one) => sum + one, 0);
    return { ...line, smallTalk, own: kinds[KINDS.indexOf('own')] ?? 0 };
  });
}

/** A table of thresholds: small talk that is told, own work that is told, and questions that are taken for either. */
export function showTalk(tried: readonly TriedLine[]): string {
  const talk = tried.filter(({ kind }) => isSmallTalk(kind));
  const own = tried.filter(({ kind }) => kind === 'own');
  const questions = tried.filter(({ kind }) => kind === 'question');
  const share = (told: number, all: number) => `${((100 * told) / Math.max(all, 1)).toFixed(1)} %`;
  const rows = THRESHOLDS.map((least) => {
    const isTalk = ({ smallTalk }: TriedLine) => smallTalk >= least;
    const isOwn = ({ own }: TriedLine) => own >= least;
    return [
      least,
      share(talk.filter(isTalk).length, talk.length),
      questions.filter(isTalk).length,
      share(own.filter(isOwn).length, own.length),
      questions.filter(isOwn).length,
    ];
  });
  return [
    `${talk.length} lines of small talk, ${own.length} of own work, ${questions.length} questions`,
    '',
    '| probability from | small talk told | questions taken for it | own work told | questions taken for it |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}
