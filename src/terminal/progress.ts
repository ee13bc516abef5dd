// A progress bar on standard error.
const WIDTH = 30;

/** The time that is left is told when so much is done and so many milliseconds have passed: before that it is a guess. */
const TELLS_FROM = 0.02;
const TELLS_AFTER = 5000;

/**
 * Draws how much of something is done, and how long the rest will take. Where standard error is no terminal, it says so at each
 * quarter.
 */
export function showProgress(what: string): (done: number, all: number) => void {
  let quarter = 0;
  let begun: { done: number; at: number } | undefined;
  return (done, all) => {
    // What takes no time needs no bar.
    if (all < 1000) return;
    const now = performance.now();
    begun ??= { done, at: now };
    const share = done / all;
    const left = timeLeft({ done: done - begun.done, all: all - begun.done, passed: now - begun.at });
    if (process.stderr.isTTY) {
      const filled = Math.round(share * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      // Blanks at the end cover what a longer line before left.
      process.stderr.write(`\r${what} ${bar} ${done}/${all}${left.padEnd(14)}${done === all ? '\n' : ''}`);
    } else if (Math.floor(share * 4) > quarter) {
      quarter = Math.floor(share * 4);
      process.stderr.write(`${what}: ${done} of ${all}${left}\n`);
    }
  };
}

interface Pace {
  /** What has been done since it began, of what there was to do. */
  done: number;
  all: number;
  /** In milliseconds. */
  passed: number;
}

/** The time that is left, as the end of a line; blank where it is not known or no time at all. */
function timeLeft({ done, all, passed }: Pace): string {
  if (done >= all || done < TELLS_FROM * all || passed < TELLS_AFTER) return '';
  const seconds = Math.ceil((passed * (all - done)) / done / 1000);
  return seconds < 60 ? `, ${seconds} s left` : `, ${Math.ceil(seconds / 60)} min left`;
}
