// A line of a page: what stands between its blocks and the message that shows it.
import type { DrawnFormula } from '../mathematics/index.ts';
import type { Span } from './span.ts';

/** One paragraph, list item, block of code, or formula on a line of its own. */
export interface Line {
  kind: 'paragraph' | 'item' | 'heading' | 'fence' | 'formula';
  spans: Span[];
  /** The text of a fence. */
  code: string;
  language: string;
  /** What precedes the first line: `- `, `  2. `, `> `. */
  lead: string;
  /** What precedes all further lines. */
  indent: string;
  /** How deep in lists the line stands: 0 outside of any. */
  depth: number;
  /** Where the line begins in the answer. */
  at: number;
  /** The line is a row of a table, or what stands above its rows. */
  isTable?: true;
  /** The fence is a formula, which the message's picture shows too. */
  drawn?: DrawnFormula;
}
