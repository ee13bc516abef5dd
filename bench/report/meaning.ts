// By words alone and by meaning too, side by side.
import type { Attempt } from '../attempt.ts';
import { type Compared, timesOf } from '../compare.ts';
import { ENGINES } from '../engines/index.ts';
import type { MeaningFigures, WayFigures } from '../meaning/measure-meaning.ts';
import { RUSH, WARM_UP } from '../meaning/rush.ts';
import { successAt } from '../meaning/success.ts';
import type { Question } from '../questions.ts';
import { percentile } from '../statistics.ts';
import type { ManyVectorsFigures } from '../tasks/many-vectors.ts';
import type { VectorsFigures } from '../tasks/vectors.ts';
import { count, figure, megabytes, milliseconds, seconds, table } from './table.ts';

interface Row {
  what: string;
  value(way: WayFigures): number;
  show(value: number): string;
}

const EXPLANATION = `Both ways in one run, each in processes of its own, over the library as it is. Index and vectors are kept in the data folder from
run to run. A question is *new* the first time it is asked, when its vector must be computed, and *asked again* the next three times. The
library was open for a few seconds before: it warms up by itself. In the rush the bot has one core to itself, where there are several, and was
asked ${WARM_UP} other questions before; *by words alone* are those for whose vectors there was no time, of these and of the others. Replies
after more than 3 s include those that tell people to come again. Memory at rest is that of the whole bot.`;

/** The figures as Markdown. `compared` are other engines that were asked the same in the same run. */
export function writeMeaning(
  figures: MeaningFigures,
  questions: readonly Question[],
  compared: readonly Compared[] = [],
): string {
  const rows = rowsFor(questions).map(({ what, value, show }) => {
    const words = value(figures.words);
    const meaning = value(figures.meaning);
    return [what, show(words), show(meaning), `${figure(meaning / words)}×`];
  });
  const ratios = writeRatios(figures, compared);
  return [
    EXPLANATION,
    table(['', 'by words', 'by meaning too', 'ratio'], rows),
    ...(ratios === undefined ? [] : [ratios]),
    writeVectors(figures.vectors),
    writeSizes(figures.sizes, figures.vectors),
    ...failuresOf(figures),
  ].join('\n\n');
}

function rowsFor(questions: readonly Question[]): Row[] {
  const of = <Name extends keyof WayFigures>(
    name: Name,
    what: string,
    value: (figures: Measured<Name>) => number,
    show: (value: number) => string,
  ): Row => ({
    what,
    show,
    value: (way) => {
      const measured: Attempt<unknown> = way[name];
      return 'figures' in measured ? value(measured.figures as Measured<Name>) : Number.NaN;
    },
  });
  const shares = [0.5, 0.99];
  const isJudged = questions.some(({ answers }) => answers.length > 0);
  return [
    ...shares.map((share) =>
      of('questions', `new question p${share * 100}`, ({ first }) => percentile(first, share), milliseconds),
    ),
    ...shares.map((share) =>
      of('questions', `asked again p${share * 100}`, ({ again }) => percentile(again, share), milliseconds),
    ),
    ...(isJudged
      ? [1, 3].map((most) =>
          of('questions', `success@${most}`, (found) => successAt(most, found.answers, questions), share3),
        )
      : []),
    of('bot', 'start of the bot to its first reply', ({ firstReply }) => firstReply, milliseconds),
    of('bot', 'memory at rest', ({ rss }) => rss, megabytes),
    of('bot', '… after 50 questions', ({ rssLater }) => rssLater, megabytes),
    of('rush', '`/ask` at most, a second', ({ most }) => most, count),
    of('rush', `at ${RUSH} a second: delay p50`, ({ delays }) => percentile(delays, 0.5), milliseconds),
    of('rush', '… p99', ({ delays }) => percentile(delays, 0.99), milliseconds),
    of('rush', '… replies after more than 3 s', ({ tooLate }) => tooLate, count),
    of('rush', '… told to come again', ({ turnedAway }) => turnedAway, count),
    of('rush', '… asked', ({ asked }) => asked, count),
    of('rush', '… by words alone', ({ byWords }) => byWords, count),
  ];
}

type Measured<Name extends keyof WayFigures> = WayFigures[Name] extends Attempt<infer T> ? T : never;

function share3(value: number): string {
  return value.toFixed(3);
}

/** How many times as long other engines take, as new questions and as questions that are asked again. */
function writeRatios({ words, meaning }: MeaningFigures, compared: readonly Compared[]): string | undefined {
  if ('failed' in words.questions || 'failed' in meaning.questions) return undefined;
  const own = [words.questions.figures.again, meaning.questions.figures.first];
  const rows = compared.flatMap(({ name, measured }) => {
    if ('failed' in measured || name === 'cribsheet') return [];
    const times = timesOf(measured.figures);
    return [0.5, 0.99].map((share) => [
      `${ENGINES[name].label}, p${share * 100}`,
      milliseconds(percentile(times, share)),
      ...own.map((ours) => `${figure(percentile(times, share) / percentile(ours, share))}×`),
    ]);
  });
  if (rows.length === 0) return undefined;
  return `Other engines, asked the same in the same run:\n\n${table(['', 'took', 'times Cribsheet’s by words', 'by meaning, new questions'], rows)}`;
}

function writeVectors(vectors: Attempt<VectorsFigures>): string {
  if ('failed' in vectors) return `Vectors could not be made: ${vectors.failed}.`;
  const { pages, made, took, passages, perSecond, peak } = vectors.figures;
  const whole = ((pages * passages) / perSecond) * 1000;
  const before =
    made === 0
      ? 'They were there from an earlier run'
      : `In this run ${count(made)} pages lacked theirs, which took ${seconds(took)}`;
  return `Vectors: ${figure(perSecond)} passages a second on two threads; a page has ${figure(passages)} on average, so that ${count(pages)} pages take about ${figure(whole / 60_000)} minutes. ${before}. While they are made the process has ${megabytes(peak)} at most.`;
}

/** What vectors cost in libraries of other sizes. */
function writeSizes(sizes: readonly Attempt<ManyVectorsFigures>[], vectors: Attempt<VectorsFigures>): string {
  const perPage = 'figures' in vectors ? vectors.figures.passages / vectors.figures.perSecond : Number.NaN;
  const rows = sizes.flatMap((one) => {
    if ('failed' in one) return [];
    const { pages, bytes, rss, open, stall, p50, p99 } = one.figures;
    return [
      [
        count(pages),
        duration(pages * perPage),
        megabytes(bytes),
        megabytes(rss),
        milliseconds(open),
        milliseconds(stall),
        milliseconds(p50),
        milliseconds(p99),
      ],
    ];
  });
  const head = ['pages', 'made in', 'file', 'memory', 'read in', 'longest delay', 'a question p50', 'p99'];
  return `Vectors that are made up, one of a title and six of passages a page: what they add to a library of that size. *Made in* follows from the passages a second above; words find all pages meanwhile. A question is what is near to it, without the model and without words.\n\n${table(head, rows)}`;
}

/** Seconds in the unit that reads best. */
function duration(value: number): string {
  if (value < 90) return `${figure(value)} s`;
  return value < 5400 ? `${figure(value / 60)} min` : `${figure(value / 3600)} h`;
}

function failuresOf({ words, meaning }: MeaningFigures): string[] {
  return [
    ...Object.entries(words).map(([part, measured]) => ({ part, measured, way: 'by words' })),
    ...Object.entries(meaning).map(([part, measured]) => ({ part, measured, way: 'by meaning' })),
  ].flatMap(({ part, measured, way }) =>
    'failed' in measured ? [`What failed: ${part} ${way} (${measured.failed}).`] : [],
  );
}
