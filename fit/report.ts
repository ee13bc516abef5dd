// The results of cross-validation, as tables in Markdown.
import { CONFIDENCE_FROM } from '../src/search/outcome/outcome.ts';
import { PROBABILITY_FROM } from '../src/search/outcome/outcome-by-meaning.ts';
import type { TriedQuestion } from './fit.ts';
import { groupBy } from './group-by.ts';
import type { SetName } from './measurements.ts';

/** The thresholds that are compared, for showing a page as the answer and for offering pages at all; those in force are among them. */
const ANSWER_FROM = withInForce([0.4, 0.5, 0.6, 0.65, 0.7, 0.73, 0.76, 0.8, 0.85, 0.9], 'answer');
const OFFER_FROM = withInForce([0.05, 0.1, 0.15, 0.18, 0.21, 0.25, 0.3], 'unsure');

/** Success@1 and success@3 by set and category: how often a right page is first, or among the first three. */
export function showRanks(tried: readonly TriedQuestion[]): string {
  const lines = ['| questions | number | first | among the first three |', '| --- | --- | --- | --- |'];
  for (const set of ['dev', 'train', 'further', 'small', 'golden'] as const) {
    const own = tried.filter(({ question }) => question.set === set && question.isAnswerable);
    lines.push(showRank(set, own));
    const categories = groupBy(own, ({ question }) => question.category);
    for (const [category, members] of categories) lines.push(showRank(`${set}: ${category}`, members));
  }
  return lines.join('\n');
}

/** Thresholds together with those in force, for words alone and with meaning; ascending. */
function withInForce(thresholds: readonly number[], outcome: 'answer' | 'unsure'): number[] {
  const all = new Set([...thresholds, CONFIDENCE_FROM[outcome], PROBABILITY_FROM[outcome]]);
  return [...all].sort((a, b) => a - b);
}

function showRank(name: string, tried: readonly TriedQuestion[]): string {
  const within = (depth: number) => share(tried, ({ grades }) => grades.slice(0, depth).includes(2));
  return `| ${name} | ${tried.length} | ${within(1)} | ${within(3)} |`;
}

/** For each threshold of an answer: how many questions of each set are answered, and how many of these rightly. */
export function showAnswers(tried: readonly TriedQuestion[]): string {
  const lines = [
    '| shown from | dev answered | rightly | train answered | rightly | none answered | small answered | rightly | near | other none |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  ];
  for (const from of ANSWER_FROM) {
    const answered = ({ probability, limit }: TriedQuestion) => probability >= from && limit === 'answer';
    const cells = [
      ...[answerableOf(tried, 'dev'), answerableOf(tried, 'train')].flatMap((own) => [
        share(own, answered),
        share(own.filter(answered), isRight),
      ]),
      share(unanswerable(tried), answered),
      share(answerableOf(tried, 'small'), answered),
      share(answerableOf(tried, 'small').filter(answered), isRight),
      share(smallNone(tried, true), answered),
      share(smallNone(tried, false), answered),
    ];
    lines.push(`| ${[from.toFixed(2), ...cells].join(' | ')} |`);
  }
  return lines.join('\n');
}

/** For each threshold of an offer: how many questions of each set are told that nothing was found. */
export function showMissing(tried: readonly TriedQuestion[]): string {
  const lines = [
    '| offered from | none missing | small none missing | dev missing | train missing | small missing |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  for (const from of OFFER_FROM) {
    const missing = ({ probability, limit }: TriedQuestion) => probability < from || limit === 'missing';
    const cells = [
      share(unanswerable(tried), missing),
      share([...smallNone(tried, true), ...smallNone(tried, false)], missing),
      share(answerableOf(tried, 'dev'), missing),
      share(answerableOf(tried, 'train'), missing),
      share(answerableOf(tried, 'small'), missing),
    ];
    lines.push(`| ${[from.toFixed(2), ...cells].join(' | ')} |`);
  }
  return lines.join('\n');
}

function isRight({ grades: [first] }: TriedQuestion): boolean {
  return first === 2;
}

function answerableOf(tried: readonly TriedQuestion[], set: SetName): TriedQuestion[] {
  return tried.filter(({ question }) => question.set === set && question.isAnswerable);
}

/** Questions that the large library cannot answer. */
function unanswerable(tried: readonly TriedQuestion[]): TriedQuestion[] {
  return tried.filter(
    ({ question: { set, category } }) => set === 'none' || (set === 'dev' && category === 'none'),
  );
}

/** Questions that the small library cannot answer, on its subjects (`isNear`) or on others. */
function smallNone(tried: readonly TriedQuestion[], isNear: boolean): TriedQuestion[] {
  return tried.filter(
    ({ question }) => question.set === 'small-none' && (question.category === 'near') === isNear,
  );
}

/** The share of items that pass a test, as a cell of a table. */
function share(items: readonly TriedQuestion[], test: (item: TriedQuestion) => boolean): string {
  return items.length === 0 ? '–' : (items.filter(test).length / items.length).toFixed(3);
}
