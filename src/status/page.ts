// The status page, for people: whether the bot is well, and how the last day went.
import { escapeHtml } from '../html.ts';
import type { Step } from './history.ts';
import { drawSparkline } from './sparkline.ts';
import { STYLE } from './style.ts';

export interface Shown {
  /** What keeps the bot from being ready, by part; undefined where nothing does. */
  parts: readonly { name: string; problem: string | undefined }[];
  steps: readonly Step[];
  pages: number;
  /** Milliseconds since the process was started. */
  uptime: number;
}

/** One figure: what it is called, its value now, and how it went. */
interface Figure {
  name: string;
  unit: string;
  of(step: Step): number;
  /** How the day is summed up; `lastKnown` where 0 says that there was nothing to measure. */
  sum: 'all' | 'highest' | 'last' | 'lastKnown';
}

const FIGURES: readonly Figure[] = [
  { name: 'Answered', unit: '', of: ({ answered }) => answered, sum: 'all' },
  { name: 'Nine of ten within', unit: ' ms', of: ({ usual }) => usual, sum: 'lastKnown' },
  { name: 'Slower than a second', unit: '', of: ({ slow }) => slow, sum: 'all' },
  { name: 'Failed', unit: '', of: ({ failed }) => failed, sum: 'all' },
  { name: 'Busy for at most', unit: ' ms', of: ({ delay }) => delay, sum: 'highest' },
  { name: 'Waiting', unit: '', of: ({ waiting }) => waiting, sum: 'last' },
  { name: 'Memory', unit: ' MB', of: ({ memory }) => memory / 1e6, sum: 'last' },
];

/** Writes the page. It asks for itself again every half minute. */
export function writePage({ parts, steps, pages, uptime }: Shown): string {
  const problems = parts.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
  const isWell = problems.length === 0;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="30">
<title>${isWell ? 'Cribsheet is well' : 'Cribsheet is not ready'}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>
<h1><span class="dot ${isWell ? 'good' : 'bad'}" aria-hidden="true"></span>${isWell ? 'Cribsheet is well' : 'Cribsheet is not ready'}</h1>
<p>${pages.toLocaleString('en')} pages. Running for ${sayTime(uptime)}.</p>
${problems.map((problem) => `<p class="problem">${escapeHtml(problem)}</p>`).join('\n')}
</header>
<ul class="parts" aria-label="Parts">
${parts.map(({ name, problem }) => `<li><span class="dot ${problem === undefined ? 'good' : 'bad'}" aria-hidden="true"></span>${escapeHtml(name)}: ${problem === undefined ? 'ready' : 'not ready'}</li>`).join('\n')}
</ul>
<h2>The last day</h2>
<div class="figures">
${FIGURES.map((figure) => writeFigure(figure, steps)).join('\n')}
</div>
<footer>In steps of five minutes, since this process was started. For programs: <a href="/metrics">metrics</a>, <a href="/healthz">health</a>, <a href="/readyz">readiness</a>.</footer>
</main>
</body>
</html>
`;
}

function writeFigure({ name, unit, of, sum }: Figure, steps: readonly Step[]): string {
  const numbers = steps.map(of);
  const say = (number: number): string => `${Math.round(number).toLocaleString('en')}${unit}`;
  const value = say(summed(numbers, sum));
  const note = sum === 'highest' ? '' : sum === 'all' ? 'in all' : `up to ${say(summed(numbers, 'highest'))}`;
  const picture = drawSparkline(numbers, `${name}: ${value}${note === '' ? '' : `, ${note}`}`);
  return `<section class="figure"><h3>${name}</h3><p class="value">${value}<span>${note}</span></p>${picture}</section>`;
}

function summed(numbers: readonly number[], sum: Figure['sum']): number {
  switch (sum) {
    case 'all':
      return numbers.reduce((total, number) => total + number, 0);
    case 'highest':
      return Math.max(0, ...numbers);
    case 'last':
      return numbers.at(-1) ?? 0;
    case 'lastKnown':
      return numbers.findLast((number) => number > 0) ?? 0;
    default:
      return sum satisfies never;
  }
}

function sayTime(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return hours === 1 ? '1 hour' : `${hours} hours`;
  return `${Math.floor(hours / 24)} days`;
}
