// Formulas between dollars; `hideFormulas` has left only those that are meant as such.
import { mathFromMarkdown } from 'mdast-util-math';
import { math } from 'micromark-extension-math';
import type { Dialect } from './dialect.ts';

export const MATHEMATICS: Dialect = {
  name: 'mathematics',
  isIn: (markdown) => markdown.includes('$'),
  extension: { syntax: math(), tree: mathFromMarkdown() },
};
