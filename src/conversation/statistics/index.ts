// Questions in numbers: counted, told to those who write pages, and written to a channel once a week.
export { countQuestion } from './count.ts';
export { showStatistics, writeDigest } from './show.ts';
