// Progress, for whoever waits: on stderr, so that stdout holds the tables alone.

export function showStep(text: string): void {
  process.stderr.write(`${new Date().toTimeString().slice(0, 8)}  ${text}\n`);
}
