// Text within components of MDX and columns of DocFX, which their authors indent as deep as they please: neither has indented code.
import { findCodeRanges, isWithin } from '../../syntax/code-ranges.ts';
import { isHtmlInCapitals } from '../../syntax/html-names.ts';
import type { Dialect } from '../dialect.ts';

/** A component, or a column, that ends on a line of its own. */
const CLOSING = /^[ \t]*(?:<\/([A-Z][\w.]*)>|:::[ \t]*column-end[ \t]*:::)[ \t]*$/gm;

export const INDENTED_COMPONENTS: Dialect = {
  name: 'indented components',
  isIn(_markdown, page) {
    const closings = [...page.matchAll(CLOSING)].filter(([, name = '']) => !isHtmlInCapitals(name));
    if (closings.length === 0) return false;
    const code = findCodeRanges(page);
    return closings.some(({ index }) => !isWithin(code, index));
  },
  extension: { syntax: { disable: { null: ['codeIndented'] } }, tree: {} },
};
