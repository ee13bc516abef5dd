// The status page for people: whether the bot is ready, and figures of the last 24 hours.
import { escapeHtml } from '../html.ts';
import type { Step } from './history.ts';
import { drawSparkline } from './sparkline.ts';
import { STYLE } from './style.ts';

export interface StatusPageContent {
  /** The checks by name, each with why it fails; undefined if it passes. */
  parts: readonly { name: string; problem: string | undefined }[];
  /** The oldest first. */
  steps: readonly Step[];
  /** The number of pages in the library. */
  pages: number;
  /** Milliseconds since the process was started. */
  uptime: number;
}

/** A figure of the page: its name, and a value for each step. */
interface Figure {
  name: string;
  unit: string;
  of(step: Step): number;
  /** Which number stands for the whole day. `lastKnown` passes over steps with 0, which had nothing to measure. */
  summary: 'total' | 'highest' | 'last' | 'lastKnown';
}

const FIGURES: readonly Figure[] = [
  { name: 'Answered', unit: '', of: ({ answered }) => answered, summary: 'total' },
  { name: 'Nine of ten within', unit: ' ms', of: ({ p90 }) => p90, summary: 'lastKnown' },
  { name: 'Slower than a second', unit: '', of: ({ slow }) => slow, summary: 'total' },
  { name: 'Failed', unit: '', of: ({ failed }) => failed, summary: 'total' },
  { name: 'Busy for at most', unit: ' ms', of: ({ loopDelay }) => loopDelay, summary: 'highest' },
  { name: 'Waiting', unit: '', of: ({ waiting }) => waiting, summary: 'last' },
  { name: 'Memory', unit: ' MB', of: ({ memory }) => memory / 1e6, summary: 'last' },
];

/** Writes the page as HTML. It reloads itself every half minute. */
export function writePage({ parts, steps, pages, uptime }: StatusPageContent): string {
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

function writeFigure({ name, unit, of, summary }: Figure, steps: readonly Step[]): string {
  const numbers = steps.map(of);
  const say = (number: number): string => `${Math.round(number).toLocaleString('en')}${unit}`;
  const value = say(summarise(numbers, summary));
  const highest = say(summarise(numbers, 'highest'));
  const note = summary === 'highest' ? '' : summary === 'total' ? 'in all' : `up to ${highest}`;
  const picture = drawSparkline(numbers, `${name}: ${value}${note === '' ? '' : `, ${note}`}`);
  return `<section class="figure"><h3>${name}</h3><p class="value">${value}<span>${note}</span></p>${picture}</section>`;
}

function summarise(numbers: readonly number[], summary: Figure['summary']): number {
  switch (summary) {
    case 'total':
      return numbers.reduce((total, number) => total + number, 0);
    case 'highest':
      return Math.max(0, ...numbers);
    case 'last':
      return numbers.at(-1) ?? 0;
    case 'lastKnown':
      return numbers.findLast((number) => number > 0) ?? 0;
    default:
      return summary satisfies never;
  }
}

function sayTime(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return hours === 1 ? '1 hour' : `${hours} hours`;
  return `${Math.floor(hours / 24)} days`;
}
