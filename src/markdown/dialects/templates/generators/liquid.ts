// Tags in `{% … %}`: Jekyll's Liquid, and the blocks of GitBook.

import { findCodeRanges, isWithin } from '../../../syntax/code-ranges.ts';
import { applyEdits, type Edit, findTags, isAlone, type Tag } from '../../../syntax/edits.ts';
import type { Template } from '../../dialect.ts';
import { attributeOf, codeSpan, divClosing, divOpening, lineBefore } from '../words.ts';

/** Tags that decide what is shown and hold no words themselves. */
const LOGIC = new Set(
  `if unless else elsif endif endunless for endfor case when endcase assign capture endcapture increment decrement cycle
   layout break continue paginate endpaginate tablerow endtablerow echo liquid raw endraw comment endcomment
   tabs endtabs endcode stepper endstepper step endstep columns endcolumns column endcolumn content-ref endcontent-ref
   endembed endfile capture endcapture toc seo feed_meta`.split(/\s+/),
);

export const LIQUID: Template = {
  name: 'Liquid',
  isIn: (markdown) => markdown.includes('{%'),
  prepare: (markdown) => editTags(editTags(markdown, highlightEdits), tagEdits),
};

interface Named extends Tag {
  name: string;
  rest: string;
}

function editTags(markdown: string, edit: (tags: Named[], markdown: string) => Edit[]): string {
  const code = findCodeRanges(markdown);
  const tags = findTags(markdown, '{%', '%}').flatMap((tag): Named[] => {
    const inside = tag.inside.replace(/^-|-$/g, '').trim();
    const name = /^@?[\w/-]+/.exec(inside)?.[0];
    return name && !isWithin(code, tag.start)
      ? [{ ...tag, name, rest: inside.slice(name.length).trim() }]
      : [];
  });
  return applyEdits(markdown, edit(tags, markdown));
}

/** Code first: what stands in it is not looked at again. */
function highlightEdits(tags: readonly Named[], markdown: string): Edit[] {
  let inline = false;
  return tags.flatMap(({ name, rest, start, end }): Edit[] => {
    if (name === 'highlight') {
      inline = !isAlone(markdown, start, end);
      return [{ start, end, words: inline ? '`' : `~~~${rest.split(/\s/)[0] ?? ''}` }];
    }
    return name === 'endhighlight' ? [{ start, end, words: inline ? '`' : '~~~' }] : [];
  });
}

function tagEdits(tags: readonly Named[], markdown: string): Edit[] {
  const closed = new Set(tags.filter(({ name }) => name.startsWith('end')).map(({ name }) => name.slice(3)));
  const edits: Edit[] = [];
  const lastOf = new Map(tags.map(({ name }, index) => [name, index]));
  let opening: Named | undefined;
  for (const [index, tag] of tags.entries()) {
    const { name, start, end } = tag;
    if (opening) {
      if (name !== `end${opening.name}`) continue;
      const isComment = opening.name === 'comment';
      const sign = !isComment && isTemplate(markdown.slice(opening.end, start)) ? '`' : '';
      edits.push({ start: opening.start, end: isComment ? end : opening.end, words: sign });
      if (!isComment) edits.push({ start, end, words: sign });
      opening = undefined;
    } else if ((name === 'comment' || name === 'raw') && (lastOf.get(`end${name}`) ?? -1) > index)
      opening = tag;
    else edits.push({ start, end, words: writeTag(tag, closed, markdown) });
  }
  return edits;
}

/** Whether what is to be shown as it stands is a tag within a line, which is code to readers: `{% raw %}{{ page.title }}{% endraw %}`. */
function isTemplate(inside: string): boolean {
  return /\{[{%]/.test(inside) && !/[`\n]/.test(inside);
}

/** The first line of a block; within a line, what it is called. */
function writeBlock({ rest, start, end }: Named, markdown: string, opening: string): string {
  if (isAlone(markdown, start, end)) return lineBefore(markdown, start) + opening;
  const title = attributeOf(rest, 'title');
  return title ? `**${title}** ` : '';
}

/** The last line of a block, which may stand behind the block's last words; nothing where the block began on the same line. */
function endBlock({ start, end }: Named, markdown: string): string {
  if (isAlone(markdown, start, end)) return divClosing(markdown, start);
  const before = markdown.slice(markdown.lastIndexOf('\n', start - 1) + 1, start);
  return /\{%-?\s*(?:hint|tab)\b/.test(before) ? '' : '\n:::'.padEnd(end - start);
}

function writeTag(tag: Named, closed: ReadonlySet<string>, markdown: string): string {
  const { name, rest, start } = tag;
  if (LOGIC.has(name)) return '';
  // In an address a tag stands for a part of it.
  if (/\]\([^\s()]*$/.test(markdown.slice(Math.max(0, start - 200), start))) return rest.split(/\s/)[0] ?? '';
  switch (name) {
    case 'hint':
      return writeBlock(tag, markdown, divOpening(attributeOf(rest, 'style') ?? 'note'));
    case 'tab':
      return writeBlock(tag, markdown, divOpening('tab', attributeOf(rest, 'title') ?? ''));
    case 'endhint':
    case 'endtab':
      return endBlock(tag, markdown);
    case 'code': {
      const title = attributeOf(rest, 'title');
      return title ? `*${title}*` : '';
    }
    case 'embed':
      return attributeOf(rest, 'url') ? `<${attributeOf(rest, 'url')}>` : '';
    case 'file':
      return attributeOf(rest, 'caption') ?? attributeOf(rest, 'src') ?? '';
    case 'include':
    case 'include_relative':
    case 'render': {
      const caption =
        attributeOf(rest, 'caption') ?? attributeOf(rest, 'content') ?? attributeOf(rest, 'text');
      return `↪ ${codeSpan(rest.split(/\s/)[0] ?? '')}${caption ? ` ${caption}` : ''}`;
    }
    default: {
      if (attributeOf(rest, 'url')) return `<${attributeOf(rest, 'url')}>`;
      // A part of GitBook's that was never filled in.
      if (name.startsWith('@')) return '';
      if (!closed.has(name.replace(/^end/, ''))) return codeSpan(`${name} ${rest}`.trim());
      const title = attributeOf(rest, 'title') ?? /^"([^"]+)"$/.exec(rest)?.[1];
      return title ? `**${title}**` : '';
    }
  }
}
