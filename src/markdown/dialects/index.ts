// The dialects that are read, one file each. The parser tries the extensions of later ones first.
import type { Dialect } from './dialect.ts';
import { GITHUB } from './github.ts';
import { MATHEMATICS } from './mathematics.ts';

export type { Dialect } from './dialect.ts';

const DIALECTS: readonly Dialect[] = [GITHUB, MATHEMATICS];

/** Those of the dialects that a text may hold something of. */
export function dialectsIn(markdown: string, dialects: readonly Dialect[] = DIALECTS): Dialect[] {
  return dialects.filter((dialect) => dialect.isIn(markdown));
}
