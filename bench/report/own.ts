// Cribsheet's own figures, one column for each size of library.
import type { Attempt } from '../attempt.ts';
import type { OwnFigures } from '../own-figures.ts';
import { median, percentile } from '../statistics.ts';
import { count, megabytes, milliseconds, seconds, table } from './table.ts';

interface Row {
  what: string;
  show(figures: OwnFigures): string;
}

const ROWS: readonly Row[] = [
  row('first index from files', 'firstIndex', ({ took }) => seconds(took)),
  row('… peak memory, worker included', 'firstIndex', ({ peak }) => megabytes(peak)),
  row('… longest delay of the event loop', 'firstIndex', ({ stall }) => milliseconds(stall)),
  row('saved index', 'firstIndex', ({ saved }) => megabytes(saved)),
  row('start from it: process to first answer', 'starts', (all) =>
    milliseconds(median(all.map(({ whole }) => whole))),
  ),
  row('… of that opening the library', 'starts', (all) => milliseconds(median(all.map(({ open }) => open)))),
  row('… of that the first answer', 'starts', (all) => milliseconds(median(all.map(({ answer }) => answer)))),
  row('start of the bot to its first reply', 'bot', ({ firstReply }) => milliseconds(firstReply)),
  row('memory of the bot after that', 'bot', ({ rss }) => megabytes(rss)),
  row('… peak up to then', 'bot', ({ peak }) => megabytes(peak)),
  row('… after 50 questions', 'bot', ({ rssLater }) => megabytes(rssLater)),
  ...[0.5, 0.9, 0.99].map((share) =>
    row(`question p${share * 100}`, 'answers', ({ later }) => milliseconds(percentile(later, share))),
  ),
  row('… p99 the first time round', 'answers', ({ first }) => milliseconds(percentile(first, 0.99))),
  ...[0.5, 0.99].map((share) =>
    row(`autocomplete p${share * 100}, a letter`, 'answers', ({ letters }) =>
      milliseconds(percentile(letters, share)),
    ),
  ),
  row('… p99 with a subject chosen', 'answers', ({ filtered }) => milliseconds(percentile(filtered, 0.99))),
  row('… titles typed', 'answers', ({ titles }) => count(titles)),
  row('ten changed pages until searchable', 'changes', ({ changes }) =>
    milliseconds(median(changes.map(({ took }) => took))),
  ),
  row('… slowest of five rounds', 'changes', ({ changes }) =>
    milliseconds(Math.max(...changes.map(({ took }) => took))),
  ),
  row('… longest delay of the event loop', 'changes', ({ changes }) =>
    milliseconds(Math.max(...changes.map(({ stall }) => stall))),
  ),
  row('everything anew in the running process', 'changes', ({ rebuild }) =>
    seconds(rebuild?.took ?? Number.NaN),
  ),
  row('… longest delay of the event loop', 'changes', ({ rebuild }) =>
    milliseconds(rebuild?.stall ?? Number.NaN),
  ),
];

const EXPLANATION = `The files are in the system's cache. Starts are the median of five; the bot is the real process with Discord's client,
logged in to a Discord on this machine and asked by a student; its memory is read when it no longer changes.
Each question is asked four times of a library opened from its saved index: percentiles are over the last
three times. Autocomplete is asked after every letter of titles drawn at random. Changed pages are saved as files and
searched for by a new word until all ten are found. The grown library is not indexed a second time, and only Cribsheet is
measured on it: that would take minutes each. Delays are those of the thread which answers.`;

type Part = Exclude<keyof OwnFigures, 'pages'>;
type FiguresOf<Name extends Part> = OwnFigures[Name] extends Attempt<infer T> ? T : never;

export function writeOwn(sizes: readonly OwnFigures[]): string {
  const head = ['', ...sizes.map(({ pages }) => `${count(pages)} pages`)];
  const rows = ROWS.map(({ what, show }) => [what, ...sizes.map(show)]);
  const failures = sizes.flatMap((figures) =>
    PARTS.flatMap((part) => {
      const measured = figures[part];
      return 'failed' in measured
        ? [`With ${count(figures.pages)} pages, ${LABELS[part]} failed: ${measured.failed}`]
        : [];
    }),
  );
  return [EXPLANATION, table(head, rows), ...failures].join('\n\n');
}

const LABELS: Readonly<Record<Part, string>> = {
  firstIndex: 'the first index',
  starts: 'the start from the saved index',
  bot: 'the bot',
  load: 'the bot under load',
  answers: 'answering',
  changes: 'keeping up with changes',
};
const PARTS: readonly Part[] = ['firstIndex', 'starts', 'bot', 'load', 'answers', 'changes'];

function row<Name extends Part>(what: string, part: Name, show: (figures: FiguresOf<Name>) => string): Row {
  return {
    what,
    show(all) {
      const measured: Attempt<unknown> = all[part];
      return 'figures' in measured ? show(measured.figures as FiguresOf<Name>) : 'failed';
    },
  };
}
