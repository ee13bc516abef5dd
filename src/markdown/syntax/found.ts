// Marks that were found in a text → extensions of the parser that read each of them as one node.
//
// Where a mark may stand is decided by the parser (not in code, not in an address); what a mark looks like, by one search over
// the text beforehand. So nothing is looked for twice, and reading takes a time that grows with the text and not faster.
import type { CompileContext, Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State, TokenType } from 'micromark-util-types';

/** A mark in a text, in character offsets; `end` is exclusive. Its kind becomes the type of its node. */
export interface Found {
  kind: string;
  start: number;
  end: number;
  /** What plain Markdown makes of it comes first; the mark is read where that makes nothing of it. */
  last?: boolean;
}

/** The mark that an expression found. */
export function foundAt(kind: string, { 0: found, index }: RegExpExecArray): Found {
  return { kind, start: index, end: index + found.length };
}

/** The beginning of a block: its first line, or the first signs of it. Further lines are indented by `indent` columns or more. */
export interface FoundContainer extends Found {
  indent: number;
}

/** Marks by where they may stand. */
export interface Marks {
  /** Within a paragraph, on one line. */
  spans: Found[];
  /** A line of its own, from its first sign to its end. */
  lines: Found[];
  containers: FoundContainer[];
}

/** Extensions for `text`, which begins `base` characters into the text in which the marks were found. */
export function extensionsFor(
  marks: Marks,
  text: string,
  base = 0,
): { syntax: Extension; tree: TreeExtension } {
  const lookUp = <F extends Found>(found: readonly F[]) => {
    const byStart = new Map(found.map((mark) => [mark.start - base, mark]));
    return (offset: number) => byStart.get(offset);
  };
  const bySign = (found: readonly Found[], construct: Construct) => {
    const constructs: Record<number, Construct[]> = {};
    const after: Construct = { ...construct, add: 'after' };
    for (const { start, last = false } of found) {
      const sign = text.charCodeAt(start - base);
      const here = constructs[sign] ?? [];
      const wanted = last ? after : construct;
      constructs[sign] = here.includes(wanted) ? here : [...here, wanted];
    }
    return constructs;
  };
  const { spans, lines, containers } = marks;
  const leaves = new Set([...spans, ...lines].map(({ kind }) => kind));
  const blocks = new Set(containers.map(({ kind }) => kind));
  return {
    syntax: {
      text: bySign(spans, leafConstruct(lookUp(spans))),
      flow: bySign(lines, leafConstruct(lookUp(lines))),
      document: bySign(containers, containerConstruct(lookUp(containers))),
    },
    tree: {
      enter: handlers(leaves, blocks, (context, node, token) => context.enter(node as never, token)),
      exit: handlers(leaves, blocks, (context, _node, token) => context.exit(token)),
    },
  };
}

type Handle = NonNullable<TreeExtension['enter']>[string];

/** The nodes are of types of our own. Their dialects turn them into those of Markdown before anybody else sees the tree. */
function handlers(
  leaves: ReadonlySet<string>,
  blocks: ReadonlySet<string>,
  handle: (context: CompileContext, node: object, token: Parameters<Handle>[0]) => void,
): Record<string, Handle> {
  const made: Record<string, Handle> = {};
  for (const kind of [...leaves, ...blocks]) {
    made[kind] = function (this: CompileContext, token) {
      handle(this, blocks.has(kind) ? { type: kind, children: [] } : { type: kind }, token);
    };
  }
  return made;
}

function leafConstruct(markAt: (offset: number) => Found | undefined): Construct {
  return {
    name: 'foundMark',
    tokenize(effects, ok, nok) {
      const mark = markAt(this.now().offset);
      if (!mark) return nok;
      const length = mark.end - mark.start;
      const start = this.now().offset;
      const kind = mark.kind as TokenType;
      const inside: State = (code) => {
        if (code !== null && !isLineEnd(code) && this.now().offset - start < length) {
          effects.consume(code);
          return inside;
        }
        effects.exit(kind);
        return ok(code);
      };
      return (code) => {
        effects.enter(kind);
        return inside(code);
      };
    },
  };
}

interface ContainerState {
  kind: TokenType;
  /** So many columns of indentation make a line belong to the container, and so many are taken off at most. */
  least: number;
  most: number;
}

function containerConstruct(markAt: (offset: number) => FoundContainer | undefined): Construct {
  return {
    name: 'foundContainer',
    tokenize(effects, ok, nok) {
      const mark = markAt(this.now().offset);
      if (!mark || !this.containerState) return nok;
      const before = this.events.at(-1)?.[1];
      const own = before?.type === 'linePrefix' ? before.end.column - before.start.column : 0;
      const state: ContainerState = {
        kind: mark.kind as TokenType,
        least: mark.indent,
        most: mark.indent + own,
      };
      Object.assign(this.containerState, state);
      const length = mark.end - mark.start;
      const start = this.now().offset;
      const inside: State = (code) => {
        if (code !== null && !isLineEnd(code) && this.now().offset - start < length) {
          effects.consume(code);
          return inside;
        }
        effects.exit(OPENING);
        return ok(code);
      };
      return (code) => {
        // What is open here stays open while further lines belong to it.
        (effects.enter(mark.kind as TokenType) as { _container?: boolean })._container = true;
        effects.enter(OPENING);
        return inside(code);
      };
    },
    continuation: {
      tokenize(effects, ok, nok) {
        const { least, most } = this.containerState as unknown as ContainerState;
        return effects.check(BLANK_LINE, ok, effects.attempt(indentOf(least, most), ok, nok));
      },
    },
    exit(effects) {
      effects.exit((this.containerState as unknown as ContainerState).kind);
    },
  };
}

const OPENING = 'foundContainerOpening' as TokenType;
const INDENT = 'foundContainerIndent' as TokenType;

const BLANK_LINE: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let open = false;
    const inside: State = (code) => {
      if (isSpace(code)) {
        if (!open) effects.enter('linePrefix');
        open = true;
        effects.consume(code);
        return inside;
      }
      if (open) effects.exit('linePrefix');
      return code === null || isLineEnd(code) ? ok(code) : nok(code);
    };
    return inside;
  },
};

function indentOf(least: number, most: number): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      let columns = 0;
      const inside: State = (code) => {
        if (isSpace(code) && columns < most) {
          if (columns === 0) effects.enter(INDENT);
          columns++;
          effects.consume(code);
          return inside;
        }
        if (columns > 0) effects.exit(INDENT);
        return columns >= least ? ok(code) : nok(code);
      };
      return inside;
    },
  };
}

// The parser has codes of its own for line ends and for the columns of a tab.
function isLineEnd(code: Code): boolean {
  return code !== null && code < -2;
}

function isSpace(code: Code): boolean {
  return code === 32 || code === -1 || code === -2;
}
