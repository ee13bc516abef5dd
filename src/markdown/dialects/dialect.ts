// What makes a dialect of Markdown: how it is recognised, and the parser's extensions that read it.
import type { Options } from 'mdast-util-from-markdown';

/** One dialect, or one addition to plain Markdown. */
export interface Dialect {
  name: string;
  /**
   * Whether the text may hold anything of the dialect. It may say so too often, which costs time only, and never too seldom:
   * the parser does not look for what is not said to be there.
   */
  isIn(markdown: string): boolean;
  /** What tells its marks apart from text (a micromark extension). */
  syntax: NonNullable<Options['extensions']>[number];
  /** What makes nodes of them (an mdast extension). */
  tree: NonNullable<Options['mdastExtensions']>[number];
}
