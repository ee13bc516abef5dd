// The dialects that are read, one file each. The parser tries the extensions of later ones first.

import { BARE_TABLES } from './blocks/bare-tables.ts';
import { CALLOUTS } from './blocks/callouts.ts';
import { CODE_BLOCKS } from './blocks/code-blocks.ts';
import { DEFINITION_LISTS } from './blocks/definition-lists.ts';
import { FENCED_DIVS } from './blocks/fenced-divs.ts';
import { HEADINGS } from './blocks/headings.ts';
import { HTML_BLOCKS } from './blocks/html-blocks.ts';
import { INDENTED_COMPONENTS } from './blocks/indented-components.ts';
import { MKDOCS } from './blocks/mkdocs.ts';
import { TABS } from './blocks/tabs.ts';
import type { Dialect } from './dialect.ts';
import { GITHUB } from './github.ts';
import { MATHEMATICS } from './mathematics.ts';
import { ATTRIBUTES_IN_BRACES } from './spans/attributes.ts';
import { EMOJI } from './spans/emoji.ts';
import { HIGHLIGHT } from './spans/highlight.ts';
import { NOTES } from './spans/notes.ts';
import { OBSIDIAN } from './spans/obsidian.ts';
import { SCRIPTS } from './spans/scripts.ts';
import { VARIABLES } from './spans/variables.ts';

export type { Dialect, OwnNode, PageSource } from './dialect.ts';
export { prepareTemplates } from './templates/index.ts';

/** What tells code from text, as far as dialects have a say in it. */
const BLOCKS: readonly Dialect[] = [GITHUB, INDENTED_COMPONENTS, MKDOCS, FENCED_DIVS, DEFINITION_LISTS];

const DIALECTS: readonly Dialect[] = [
  ...BLOCKS,
  MATHEMATICS,
  HEADINGS,
  CALLOUTS,
  OBSIDIAN,
  HIGHLIGHT,
  NOTES,
  SCRIPTS,
  ATTRIBUTES_IN_BRACES,
  VARIABLES,
  EMOJI,
  CODE_BLOCKS,
  HTML_BLOCKS,
  BARE_TABLES,
  TABS,
];

/** The dialects that a text may hold something of. `page` is the text as it was before templates were read. */
export function dialectsIn(markdown: string, page = markdown): Dialect[] {
  return DIALECTS.filter((dialect) => dialect.isIn(markdown, page));
}

/** Those of them that decide what is code. */
export function blockDialectsIn(markdown: string, page = markdown): Dialect[] {
  return BLOCKS.filter((dialect) => dialect.isIn(markdown, page));
}
