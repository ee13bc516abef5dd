// A progress bar on standard error.

const WIDTH = 30;

/** Draws how much of something is done. Where standard error is no terminal, it says so at each quarter. */
export function showProgress(what: string): (done: number, all: number) => void {
  let quarter = 0;
  return (done, all) => {
    // What takes no time needs no bar.
    if (all < 1000) return;
    const share = done / all;
    if (process.stderr.isTTY) {
      const filled = Math.round(share * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      process.stderr.write(`\r${what} ${bar} ${done}/${all}${done === all ? '\n' : ''}`);
    } else if (Math.floor(share * 4) > quarter) {
      quarter = Math.floor(share * 4);
      process.stderr.write(`${what}: ${done} of ${all}\n`);
    }
  };
}
