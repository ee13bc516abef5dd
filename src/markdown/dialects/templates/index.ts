// What site generators do to a page before they read it as Markdown, in the order in which it is done here.
import type { Template } from '../dialect.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { ADDRESSES } from './addresses.ts';
import { COMMENTS } from './comments.ts';
import { CONTENTS } from './contents.ts';
import { DOCFX } from './generators/docfx.ts';
import { DOCSIFY } from './generators/docsify.ts';
import { HUGO } from './generators/hugo.ts';
import { INCLUDES } from './generators/includes.ts';
import { LIQUID } from './generators/liquid.ts';
import { MACROS } from './generators/macros.ts';
import { SNIPPETS } from './generators/snippets.ts';
import { IMAGE_SIZES } from './image-sizes.ts';
import { LOGSEQ } from './logseq.ts';
import { MDX } from './mdx.ts';
import { DIRECTIVES } from './myst/directives.ts';
import { ROLES } from './myst/roles.ts';
import { RAW_TEX } from './raw-tex.ts';
import { REMARKS } from './remarks.ts';
import { UNSEEN_HTML } from './unseen.ts';

const TEMPLATES: readonly Template[] = [
  DIRECTIVES,
  ROLES,
  CONTENTS,
  INCLUDES,
  DOCFX,
  LOGSEQ,
  HUGO,
  ADDRESSES,
  IMAGE_SIZES,
  LIQUID,
  MACROS,
  UNSEEN_HTML,
  RAW_TEX,
  MDX,
  COMMENTS,
  REMARKS,
  SNIPPETS,
  ABBREVIATIONS,
  DOCSIFY,
];

/** The page as plain Markdown with its dialects, as long as before. */
export function prepareTemplates(markdown: string): string {
  let prepared = markdown;
  for (const template of TEMPLATES) if (template.isIn(prepared)) prepared = template.prepare(prepared);
  return prepared;
}
