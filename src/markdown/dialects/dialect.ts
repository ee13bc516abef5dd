// What makes a dialect of Markdown: how it is recognised, and how it is read.
import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Options } from 'mdast-util-from-markdown';
import type { Found, FoundContainer } from '../syntax/found.ts';

/** One dialect, or one addition to plain Markdown. Whatever it reads ends up as the nodes that plain Markdown has. */
export interface Dialect {
  name: string;
  /**
   * Whether the text may hold anything of the dialect. It may say so too often, which costs time only, and never too seldom:
   * the parser does not look for what is not said to be there. `page` is the text as it was before templates were read.
   */
  isIn(markdown: string, page: string): boolean;
  /** Extensions of the parser that others maintain. */
  extension?: {
    /** What tells marks apart from text (a micromark extension). */
    syntax: NonNullable<Options['extensions']>[number];
    /** What makes nodes of them (an mdast extension). */
    tree: NonNullable<Options['mdastExtensions']>[number];
  };
  /** Marks of its own, wherever they stand in the text: those inside code are passed over by the parser. */
  find?(markdown: string): { spans?: Found[]; lines?: Found[]; containers?: FoundContainer[] };
  /** For each kind of mark it finds: the nodes that are put in its place. */
  read?: Readonly<Record<string, (node: OwnNode, page: PageSource) => RootContent[]>>;
  /** Rewrites the finished tree in place; marks have been read by then, and what they hold before themselves. */
  settle?(root: Root, page: PageSource): void;
}

/** What a site generator takes out of a page, or puts in, before it reads the page as Markdown. */
export interface Template {
  name: string;
  /** As of a dialect. */
  isIn(markdown: string): boolean;
  /** Writes the page as the Markdown that the generator would read, as long as it was: no offset changes. */
  prepare(markdown: string): string;
}

/** A mark that was found, as a node; `children` are those of a container. */
export interface OwnNode {
  kind: string;
  start: number;
  end: number;
  children: RootContent[];
}

/** The page that a tree was read from. */
export interface PageSource {
  /** Its text as the parser saw it: formulas are hidden, offsets are those of the page. */
  text: string;
  /** Reads a stretch of the page as the text of a paragraph, on one line. */
  phrasing(start: number, end: number): PhrasingContent[];
  /** Where `[[target]]` leads; undefined where the library has no such page. */
  resolveWikiLink(target: string): string | undefined;
}
