// Runs the command line that was built.

import { makeFolder } from '../e2e/folder.ts';
import { type Ended, runBuilt } from '../e2e/process.ts';

let dataDir: string | undefined;

/** Runs `cli ARGS` to its end, away from the environment. Indexes are kept for the next run of the same file of tests. */
export function cli(args: readonly string[], variables: Record<string, string> = {}): Promise<Ended> {
  dataDir ??= makeFolder();
  const { child, ended } = runBuilt('cli.js', args, { DATA_DIR: dataDir, ...variables });
  child.stdin.end();
  return ended;
}

/** What a run without complaints wrote, line by line. */
export async function linesOf(args: readonly string[]): Promise<string[]> {
  const { code, stdout, stderr } = await cli(args);
  if (code !== 0) throw new Error(`cli ${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout.replace(/\n$/, '').split('\n');
}
