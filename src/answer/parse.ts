// Markdown → syntax tree, with formulas and money told apart.
import type { Node, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
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
const HIDDEN = new RegExp(`\\$${FILLER}+\\$|${DOLLAR}`, 'g');

/**
 * Parses an answer. Each formula is replaced by `$`, fillers, `$` of the same length, so that nothing in it is taken
 * for markup and a line break in it ends no paragraph; a dollar that is money is hidden. Offsets stay what they were.
 */
export function parseAnswer(answer: string): Document {
  const mathematical = /\$|\\[([]/.test(answer);
  const formulas = mathematical ? findFormulas(answer, findCode(answer)) : [];
  const within = (node: Node) => formulas.filter((formula) => isWithin(formula, rangeOf(node)));
  return {
    root: parseMarkdown(mathematical ? hideFormulas(answer, formulas) : answer),
    answer,
    formulasOf: within,
    restore(text, node) {
      if (!text.includes(FILLER) && !text.includes(DOLLAR)) return text;
      const hidden = within(node);
      return text.replace(HIDDEN, (sign) => {
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

function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
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
  visit(parseMarkdown(answer, false));
  return code;
}

function parseMarkdown(answer: string, mathematical = true): Root {
  // A single tilde means "about" far more often than it strikes text out.
  const syntax = gfm({ singleTilde: false });
  return fromMarkdown(answer, {
    extensions: mathematical ? [syntax, math()] : [syntax],
    mdastExtensions: mathematical ? [gfmFromMarkdown(), mathFromMarkdown()] : [gfmFromMarkdown()],
  });
}
