// Markdown → syntax tree, with formulas and money told apart.
import type { Node, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { GITHUB } from './dialects/github.ts';
import { dialectsIn } from './dialects/index.ts';
import { type Formula, findFormulas, type Range } from './formulas.ts';

/** A parsed answer. Offsets of its nodes are offsets into the answer itself. */
export interface Document {
  root: Root;
  answer: string;
  /** The formulas of an `inlineMath` node. Two that touch are one node. */
  formulasOf(node: Node): Formula[];
  /** A node's text with what hid in it while parsing put back. */
  restore(text: string, node: Node): string;
}

// Private-use characters, which no font shows: they stand for what Markdown must not look into.
const FILLER = '\ue0f1';
const DOLLAR = '\ue0f2';
const LESS = '\ue0f3';
const HIDDEN = new RegExp(`\\$${FILLER}+\\$|[${DOLLAR}${LESS}]`, 'g');

const HIDES = new RegExp(`[${FILLER}${DOLLAR}${LESS}]`);

/** Maximum number of comments and declarations of HTML that are read. The parser reads on to the end from each that is open. */
const MAX_COMMENTS = 100;

/**
 * Parses an answer. Each formula is replaced by `$`, fillers, `$` of the same length, so that nothing in it is taken
 * for markup and a line break in it ends no paragraph; a dollar that is money is hidden. Offsets stay what they were.
 */
export function parseAnswer(answer: string): Document {
  const mathematical = /\$|\\[([]/.test(answer);
  const formulas = mathematical ? findFormulas(answer, findCode(answer)) : [];
  const within = (node: Node) => formulasWithin(formulas, rangeOf(node));
  return {
    root: parseMarkdown(hideComments(mathematical ? hideFormulas(answer, formulas) : answer)),
    answer,
    formulasOf: within,
    restore(text, node) {
      if (!HIDES.test(text)) return text;
      const hidden = within(node);
      return text.replace(HIDDEN, (sign) => {
        if (sign === LESS) return '<';
        const formula = sign === DOLLAR ? undefined : hidden.shift();
        return formula ? answer.slice(formula.start, formula.end) : '$';
      });
    },
  };
}

/** Where a node stands in the answer. */
export function rangeOf(node: Node): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Formulas are in order, so the first of them is found by bisection. */
function formulasWithin(formulas: readonly Formula[], outer: Range): Formula[] {
  let low = 0;
  let high = formulas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const formula = formulas[middle];
    if (formula && formula.start < outer.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((formulas[end]?.end ?? Number.POSITIVE_INFINITY) <= outer.end) end++;
  return formulas.slice(low, end);
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

function hideComments(answer: string): string {
  let count = 0;
  return answer.replace(/<(?=[!?])/g, (sign) => {
    count++;
    return count > MAX_COMMENTS ? LESS : sign;
  });
}

/** Fences and code spans of an answer, in order. Indented text is not looked at: it is hardly ever meant as code. */
function findCode(answer: string): Range[] {
  if (!/`|~~~/.test(answer)) return [];
  const code: Range[] = [];
  const visit = (node: Node & { children?: Node[] }) => {
    const range = rangeOf(node);
    if (node.type === 'inlineCode' || (node.type === 'code' && /[`~]/.test(answer[range.start] ?? '')))
      code.push(range);
    for (const child of node.children ?? []) visit(child);
  };
  visit(parseMarkdown(answer, dialectsIn(answer, [GITHUB])));
  return code;
}

/** Each dialect makes the parser slower, and most pages need none. */
function parseMarkdown(answer: string, dialects = dialectsIn(answer)): Root {
  return fromMarkdown(answer, {
    extensions: dialects.map(({ syntax }) => syntax),
    mdastExtensions: dialects.map(({ tree }) => tree),
  });
}
