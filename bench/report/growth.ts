// What one million pages would cost, reasoned from the growth that was measured.
import type { OwnFigures } from '../own-figures.ts';
import { median, percentile } from '../statistics.ts';
import type { Results } from './index.ts';
import { count, figure, megabytes, milliseconds, seconds } from './table.ts';

const MILLION = 1_000_000;
/** Below so many pages the process itself costs more than its library: nothing can be reasoned from that. */
const ENOUGH = 20_000;

/** A machine that a school may have, in bytes of memory. */
const MACHINE = 8e9;
/** An answer that takes longer than this, in milliseconds, keeps everybody else waiting who asks meanwhile. */
const PATIENCE = 250;

type Measure = (figures: OwnFigures) => number;

const MEASURES = {
  index: ({ firstIndex }) => ('figures' in firstIndex ? firstIndex.figures.took : Number.NaN),
  peak: ({ firstIndex }) => ('figures' in firstIndex ? firstIndex.figures.peak : Number.NaN),
  saved: ({ firstIndex }) => ('figures' in firstIndex ? firstIndex.figures.saved : Number.NaN),
  start: ({ starts }) =>
    'figures' in starts ? median(starts.figures.map(({ whole }) => whole)) : Number.NaN,
  memory: ({ bot }) => ('figures' in bot ? bot.figures.rss : Number.NaN),
  p50: ({ answers }) => ('figures' in answers ? percentile(answers.figures.later, 0.5) : Number.NaN),
  p99: ({ answers }) => ('figures' in answers ? percentile(answers.figures.later, 0.99) : Number.NaN),
} satisfies Record<string, Measure>;

export function writeGrowth({ sizes }: Results): string {
  const [small, large] = sizes;
  if (small === undefined || large === undefined) {
    return 'Growth was not measured in this run: `npm run bench -- --times 10` does.';
  }
  const missing = [small, large].find((figures) =>
    Object.values(MEASURES).some((measure) => !Number.isFinite(measure(figures))),
  );
  if (missing !== undefined) {
    return `The growth cannot be told: with ${count(missing.pages)} pages not everything could be measured, as said above. \
That is where the limit of one process lies today; a smaller \`--times\` shows how the figures grow up to it.`;
  }
  if (large.pages < ENOUGH) {
    return `${count(large.pages)} pages are too few to tell what a million would cost; from ${count(ENOUGH)} on this paragraph does.`;
  }
  const at = (measure: Measure, size: number): number => extend(measure, small, large, size);
  const million = (measure: Measure): number => at(measure, MILLION);
  const perPage = (measure: Measure): number => at(measure, MILLION) / MILLION - at(measure, 0) / MILLION;
  const { index, peak, saved, start, memory, p50, p99 } = MEASURES;
  const limits = [
    {
      size: sizeAt(peak, small, large, MACHINE),
      what: `a first index with a peak of ${megabytes(MACHINE)}`,
    },
    { size: sizeAt(memory, small, large, MACHINE), what: `a running bot of ${megabytes(MACHINE)}` },
    {
      size: sizeAt(p99, small, large, PATIENCE),
      what: `a p99 of ${PATIENCE} ms, during which nobody else is answered`,
    },
  ]
    .filter(({ size }) => size > 0 && Number.isFinite(size))
    .sort((a, b) => a.size - b.size);
  const [first, ...rest] = limits.map(({ size, what }) => `${what}, at about ${roundPages(size)} pages`);
  return `Between ${count(small.pages)} and ${count(large.pages)} pages each further page took ${figure(perPage(index))} ms and \
${figure(perPage(peak) / 1000)} kB at the peak of the first index, ${figure(perPage(saved) / 1000)} kB in the saved one and \
${figure(perPage(memory) / 1000)} kB in the running bot. If that goes on, one million pages take ${seconds(million(index))} and \
${megabytes(million(peak))} to index for the first time and ${megabytes(million(saved))} on disk; the bot starts in \
${seconds(million(start))}, stays at ${megabytes(million(memory))}, and answers in ${milliseconds(million(p50))} (p50) and \
${milliseconds(million(p99))} (p99): every posting of a question's words is looked at, and those grow with the pages. The limit of one process is what comes \
first: ${first ?? 'nothing that was measured'}${rest.length > 0 ? `; then ${rest.join('; ')}` : ''}. Beyond it the library has to be divided, \
one process a group of subjects, each asked and the best match taken. Recombined pages bring no new words, while real ones do: by Heaps' law about \
with the square root of the pages, so the vocabulary, and with it the correction of misspelt words, would cost up to \
${figure(Math.sqrt(MILLION / small.pages))} times what it does with ${count(small.pages)} pages; that is not in these figures.`;
}

/** The straight line through both measurements. */
function extend(measure: Measure, small: OwnFigures, large: OwnFigures, pages: number): number {
  const slope = (measure(large) - measure(small)) / (large.pages - small.pages);
  return measure(small) + slope * (pages - small.pages);
}

/** How many pages reach a value on that line; not finite where it never does. */
function sizeAt(measure: Measure, small: OwnFigures, large: OwnFigures, value: number): number {
  const slope = (measure(large) - measure(small)) / (large.pages - small.pages);
  return small.pages + (value - measure(small)) / slope;
}

/** Two digits are all that such an estimate can promise. */
function roundPages(size: number): string {
  return count(Number(size.toPrecision(2)));
}
