// Formulas between dollars; `hideFormulas` has left only those that are meant as such.
import { mathFromMarkdown } from 'mdast-util-math';
import type { Dialect } from './dialect.ts';
import { mathSyntax } from './math-syntax.ts';

export const MATHEMATICS: Dialect = {
  name: 'mathematics',
  isIn: (markdown) => markdown.includes('$'),
  extension: { syntax: mathSyntax(), tree: mathFromMarkdown() },
};
