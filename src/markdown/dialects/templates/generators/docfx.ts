// What DocFX adds to Markdown, which Microsoft's documentation is written in: pictures, code and parts of a page between three colons.
import { dropping, editOutsideCode, replacing } from '../../../syntax/edits.ts';
import type { Template } from '../../dialect.ts';
import { attributeOf, codeSpan } from '../words.ts';

/** A tag that ends on its line: `:::image source="…" alt-text="…":::`. */
const TAG = /:::[ \t]*(image|code|video|no-loc)\b((?:"[^"\n]*"|'[^'\n]*'|[^:\n"'])*):::/g;

/** Lines that part a page into columns, versions and choices: their content is all of them. */
const PARTS =
  /^[ \t]*:::[ \t]*(?:(?:row|column|moniker|zone|image)-end(?:[ \t]*:::)?|(?:row|column)(?:[ \t]+[\w-]+="[^"\n]*")*[ \t]*:::|moniker[ \t]+range=[^\n]*|zone[ \t]+(?:pivot|target)=[^\n]*)[ \t]*$/gm;

/** The class of a quotation: `> [!div class="nextstepaction"]`. */
const CLASS = /\[!div\b[^\]\n]*\]/g;

export const DOCFX: Template = {
  name: 'DocFX',
  isIn: (markdown) =>
    /:::[ \t]*(?:image|code|video|no-loc|row|column|moniker|zone)\b|\[!div\b/.test(markdown),
  prepare(markdown) {
    const tags = [...markdown.matchAll(TAG)].map((match) => {
      const [, name, attributes = ''] = match;
      return replacing(match, write(name, attributes));
    });
    const dropped = [...markdown.matchAll(PARTS), ...markdown.matchAll(CLASS)].map(dropping);
    return editOutsideCode(markdown, [...tags, ...dropped]);
  },
};

function write(name: string | undefined, attributes: string): string {
  const source = attributeOf(attributes, 'source') ?? '';
  switch (name) {
    case 'image':
      return `![${attributeOf(attributes, 'alt-text') ?? ''}](${source})`;
    case 'code':
      return `↪ ${codeSpan(source)}`;
    case 'video':
      return `<${source}>`;
    default:
      return attributeOf(attributes, 'text') ?? '';
  }
}
