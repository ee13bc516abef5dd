// The Markdown room: Markdown → a syntax tree, and from there plain text, lines and sections without any markup.

export { effortOf, isBearableToRead, isQuickToRead } from './effort.ts';
export { type Formula, findFormulas } from './formulas.ts';
export { findImages, type PageImage } from './images.ts';
export { readOutlineOf } from './outline.ts';
export { type Document, parseAnswer } from './parse.ts';
export { plainNodes, plainPassage } from './passage.ts';
export { type Reading, startReading } from './reading.ts';
export { type Outline, readOutline, type Section } from './sections.ts';
export {
  type Line,
  type Mark,
  markSpans,
  plainText,
  type Span,
  sliceSpans,
  trimSpans,
  ZERO_WIDTH_SPACE,
} from './span.ts';
export { capitalise } from './syntax/capitals.ts';
export { hideCredentials } from './syntax/credentials.ts';
export { type Range, rangeOf } from './syntax/ranges.ts';
export type { ResolveWikiLink } from './tree.ts';
