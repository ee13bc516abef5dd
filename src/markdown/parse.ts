// Markdown → syntax tree, with formulas and money told apart.
import type { Node, Root } from 'mdast';
import { blockDialectsIn, dialectsIn, prepareTemplates } from './dialects/index.ts';
import { type Formula, findFormulas } from './formulas.ts';
import { DIV, GONE } from './syntax/edits.ts';
import { firstIndex, type Range, rangeOf } from './syntax/ranges.ts';
import { parseTree, type ResolveWikiLink } from './tree.ts';

/** A parsed answer. Offsets of its nodes are offsets into the answer itself. */
export interface Document {
  root: Root;
  answer: string;
  /** The formulas of an `inlineMath` node. Two that touch are one node. */
  formulasOf(node: Node): Formula[];
  /** A node's text with what hid in it while parsing put back: formulas as `show` writes them, else as in the page. */
  restore(text: string, node: Node, show?: (formula: Formula) => string): string;
}

// Private-use characters, which no font shows: they stand for what Markdown must not look into.
const FILLER = '\ue0f1';
const DOLLAR = '\ue0f2';
const LESS = '\ue0f3';
const HIDDEN = new RegExp(`\\$?${FILLER}+\\$?|[${DOLLAR}${LESS}]`, 'g');

const HIDES = new RegExp(`[${FILLER}${DOLLAR}${LESS}]`);

/** A dollar, or a backslash that may open a formula. */
const MATHEMATICAL = /\$|\\(?:[([]|begin\{)/;

/** Maximum number of comments and declarations of HTML that are read. The parser reads on to the end from each that is open. */
const MAX_COMMENTS = 100;

/**
 * Parses an answer, in whichever dialects it is written: the tree has the nodes of plain Markdown, of GitHub's additions and of
 * formulas, and no others. Each formula is replaced by `$`, fillers, `$` of the same length, so that nothing in it is taken
 * for markup and a line break in it ends no paragraph; a dollar that is money is hidden. Offsets stay what they were.
 */
export function parseAnswer(answer: string, resolveWikiLink?: ResolveWikiLink): Document {
  const prepared = prepareTemplates(answer);
  const mathematical = MATHEMATICAL.test(prepared);
  const found = mathematical ? findFormulas(prepared, findCode(prepared, answer)) : [];
  const formulas = found.map((formula) => ({
    ...formula,
    tex: formula.tex.replaceAll(GONE, '').replaceAll(DIV, ''),
  }));
  const within = (node: Node) => formulasWithin(formulas, rangeOf(node));
  const text = hideComments(mathematical ? hideFormulas(prepared, formulas) : prepared);
  return {
    root: parseTree(text, dialectsIn(text, answer), resolveWikiLink),
    answer,
    formulasOf: within,
    restore(text, node, show = ({ start, end }) => prepared.slice(start, end)) {
      if (!HIDES.test(text)) return text;
      const hidden = within(node);
      return text.replace(HIDDEN, (sign) => {
        if (sign === LESS) return '<';
        const formula = sign === DOLLAR ? undefined : hidden.shift();
        return formula ? show(formula) : '$';
      });
    },
  };
}

/** Formulas are in order, so the first of them is found by bisection. */
function formulasWithin(formulas: readonly Formula[], outer: Range): Formula[] {
  const first = firstIndex(formulas, ({ start }) => start < outer.start);
  return formulas.slice(
    first,
    firstIndex(formulas, ({ end }) => end <= outer.end),
  );
}

function hideFormulas(answer: string, formulas: readonly Formula[]): string {
  let hidden = '';
  let end = 0;
  for (const formula of formulas) {
    hidden += answer.slice(end, formula.start).replace(/(?<!\\)\$/g, DOLLAR);
    hidden += `$${FILLER.repeat(formula.end - formula.start - 2)}$`;
    end = formula.end;
  }
  return hidden + answer.slice(end).replace(/(?<!\\)\$/g, DOLLAR);
}

/** Comments that are closed in their own paragraph are not counted: nothing is read on to the end for them. */
function hideComments(answer: string): string {
  if (!/<[!?]/.test(answer)) return answer;
  const [gapAfter, commentEnd, tagEnd] = ['\n\n', '-->', '>'].map((mark) => finderOf(answer, mark));
  let count = 0;
  return answer.replace(/<(?=(!--|[!?]))/g, (sign, opening: string, at: number) => {
    const close = (opening === '!--' ? commentEnd : tagEnd)?.(at) ?? 0;
    if (close > (gapAfter?.(at) ?? 0) || close === Number.POSITIVE_INFINITY) count++;
    return count > MAX_COMMENTS ? LESS : sign;
  });
}

/** Finds a mark at or behind offsets that never fall; what was found is not looked for again. */
function finderOf(text: string, mark: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const at = text.indexOf(mark, from);
      found = at < 0 ? Number.POSITIVE_INFINITY : at;
    }
    return found;
  };
}

/** Fences and code spans of an answer, in order. Indented text is not looked at: it is hardly ever meant as code. */
function findCode(answer: string, page: string): Range[] {
  if (!/`|~~~/.test(answer)) return [];
  const code: Range[] = [];
  const visit = (node: Node & { children?: Node[] }) => {
    const range = rangeOf(node);
    if (node.type === 'inlineCode' || (node.type === 'code' && /[`~]/.test(answer[range.start] ?? '')))
      code.push(range);
    for (const child of node.children ?? []) visit(child);
  };
  visit(parseTree(answer, blockDialectsIn(answer, page)));
  return code;
}
