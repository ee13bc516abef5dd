// The engines side by side, and how many times worse than Cribsheet they are.
import { onSameQuestions, successOf, timesOf } from '../compare.ts';
import { ENGINES } from '../engines/index.ts';
import { percentile } from '../statistics.ts';
import type { EngineFigures } from '../tasks/engine.ts';
import type { Results } from './index.ts';
import { figure, megabytes, milliseconds, seconds, table } from './table.ts';

const SHARES = [0.5, 0.9, 0.99];

const EXPLANATION = `Each engine runs in a process of its own, is given the same pages one by one, and is asked for ten. *Build*
leaves reading the pages out. Memory is that of the whole process (an empty one has about 45 MB): after the building
with garbage collected, and at its peak. Each question is asked once without counting and then three times; its median counts.
An engine that is too slow for that is asked once, or only every n-th question, as the column *asked* tells.`;

/** Tables and the sentences around them. */
export function writeComparison(results: Results): string {
  const measured = results.compared.flatMap(({ measured }) =>
    'figures' in measured ? [measured.figures] : [],
  );
  const failed = results.compared.flatMap(({ name, measured }) =>
    'failed' in measured ? [`${ENGINES[name].label} failed: ${measured.failed}.`] : [],
  );
  const own = measured.find(({ name }) => name === 'cribsheet');
  const others = measured.filter(({ name }) => name !== 'cribsheet');
  return [
    EXPLANATION,
    writeFigures(measured, results),
    ...failed,
    results.compared.map(({ name }) => `- ${ENGINES[name].label}: ${ENGINES[name].how}`).join('\n'),
    ...(own && others.length > 0 ? [writeRatios(own, others)] : []),
  ].join('\n\n');
}

function writeFigures(measured: readonly EngineFigures[], { questions }: Results): string {
  const isJudged = questions.some(({ answers }) => answers.length > 0);
  const head = ['engine', 'build', 'memory', 'peak', 'p50', 'p90', 'p99', 'asked'];
  const rows = measured.map((figures) => {
    const { name, build, memory, step } = figures;
    const times = timesOf(figures);
    const success = successOf(figures, questions);
    return [
      ENGINES[name].label,
      seconds(build),
      megabytes(memory.rss),
      megabytes(memory.peak),
      ...SHARES.map((share) => milliseconds(percentile(times, share))),
      step === 1 ? `all ${times.length}` : `every ${ordinal(step)}: ${times.length}`,
      ...(isJudged ? [success.at1.toFixed(3), success.at3.toFixed(3), `${success.answerable}`] : []),
    ];
  });
  return table([...head, ...(isJudged ? ['success@1', 'success@3', 'answerable'] : [])], rows);
}

function writeRatios(own: EngineFigures, others: readonly EngineFigures[]): string {
  const rows = others.map((figures) => {
    const same = timesOf(onSameQuestions(own, figures));
    const times = timesOf(figures);
    return [
      ENGINES[figures.name].label,
      ratio(figures.build, own.build),
      ratio(figures.memory.rss, own.memory.rss),
      ratio(figures.memory.peak, own.memory.peak),
      ...SHARES.map((share) => ratio(percentile(times, share), percentile(same, share))),
    ];
  });
  const head = ['times Cribsheet’s', 'build', 'memory', 'peak', 'p50', 'p90', 'p99'];
  return `Ratios to Cribsheet, for time over the questions that both were asked; above 1 Cribsheet is the better.\n\n${table(head, rows)}`;
}

function ratio(value: number, base: number): string {
  return `${figure(value / base)}×`;
}

function ordinal(number: number): string {
  const teens = number % 100 > 10 && number % 100 < 14;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
