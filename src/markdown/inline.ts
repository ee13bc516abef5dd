// The phrasing of a paragraph (text, emphasis, links, code, formulas, tags) → spans.
import type { Image, ImageReference, InlineCode, Nodes, PhrasingContent, Text } from 'mdast';
import type { InlineMath } from 'mdast-util-math';
import { type ShownFormula, showFormula } from '../mathematics/index.ts';
import { raiseText, readTag, type Tag, withoutVariables } from './html.ts';
import type { Reading } from './reading.ts';
import { type Mark, plainText, type Span } from './span.ts';
import { keepBreaks } from './syntax/margin.ts';
import { rangeOf } from './syntax/ranges.ts';

/** A display formula on lines of its own. */
export interface Display {
  display: ShownFormula;
  marks: readonly Mark[];
  at: number;
}

export type Inline = Span | Display;

/** Reads phrasing that stands on one line whatever is in it. */
export function readSpans(nodes: readonly PhrasingContent[], reading: Reading): Span[] {
  return readInline(nodes, { ...reading, flat: true }).filter((inline) => 'text' in inline);
}

/** Reads phrasing. Display formulas stand between spans where they interrupt the text. */
export function readInline(
  nodes: readonly PhrasingContent[],
  reading: Reading,
  marks: readonly Mark[] = [],
): Inline[] {
  const inlines: Inline[] = [];
  const tags: { mark?: Mark; script?: 'sub' | 'sup' }[] = [];
  for (const node of nodes) {
    if (node.type === 'html') {
      const text = reading.document.restore(node.value, node);
      const tag = readTag(text);
      inlines.push(
        ...applyTag(tag, text, tags, [...marks, ...marksOf(tags)], reading, startOf(node, reading)),
      );
      continue;
    }
    const read = readNode(node, reading, settle([...marks, ...marksOf(tags)]));
    const script = tags.findLast((tag) => tag.script)?.script;
    inlines.push(
      ...(script
        ? read.map((inline) =>
            'text' in inline ? { ...inline, text: raiseText(inline.text, script) } : inline,
          )
        : read),
    );
  }
  return inlines;
}

function readNode(
  node: Exclude<PhrasingContent, { type: 'html' }>,
  reading: Reading,
  marks: readonly Mark[],
): Inline[] {
  const at = startOf(node, reading);
  const within = (mark: Mark) =>
    readInline('children' in node ? node.children : [], reading, settle([...marks, mark]));
  switch (node.type) {
    case 'text':
      return [{ text: readText(node, reading), marks, at }];
    case 'strong':
      return within('bold');
    case 'emphasis':
      return within('italic');
    case 'delete':
      return within('strike');
    case 'inlineCode':
      return [{ text: reading.document.restore(node.value, node), marks: settle([...marks, 'code']), at }];
    case 'inlineMath':
      return readFormulas(node, reading, marks);
    case 'break':
      return [{ text: '\n', marks, at }];
    case 'link':
      return readLink(
        readInline(node.children, reading, marks),
        restoreUrl(node.url, node, reading),
        reading,
        marks,
      );
    case 'image':
      return readLink(
        [{ text: altOf(node, reading), marks, at }],
        restoreUrl(node.url, node, reading),
        reading,
        marks,
      );
    case 'linkReference': {
      const url = urlOf(node, reading);
      return readLink(readInline(node.children, reading, marks), url, reading, marks);
    }
    case 'imageReference': {
      const url = urlOf(node, reading);
      return readLink([{ text: altOf(node, reading), marks, at }], url, reading, marks);
    }
    case 'footnoteReference':
      return [{ text: `[${reading.document.restore(node.label ?? node.identifier, node)}]`, marks, at }];
  }
}

/** What stands in HTML has no lines of its own in the page. */
function readText(node: Text, reading: Reading): string {
  const text = reading.document.restore(node.value, node);
  return reading.at === undefined ? keepBreaks(text, rangeOf(node), reading.document.answer) : text;
}

function applyTag(
  tag: Tag,
  html: string,
  tags: { mark?: Mark; script?: 'sub' | 'sup' }[],
  marks: readonly Mark[],
  reading: Reading,
  at: number,
): Inline[] {
  switch (tag.kind) {
    case 'open':
      tags.push('mark' in tag ? { mark: tag.mark } : { script: tag.script });
      return [];
    case 'close': {
      const index = tags.findLastIndex((open) =>
        'mark' in tag ? open.mark === tag.mark : open.script === tag.script,
      );
      if (index >= 0) tags.splice(index, 1);
      return 'ends' in tag ? [{ text: ' ', marks: [], at }] : [];
    }
    case 'link': {
      const url = reading.resolveUrl(tag.url);
      tags.push(url ? { mark: `link ${url}` } : {});
      return [];
    }
    case 'closeLink': {
      const index = tags.findLastIndex((open) => open.mark?.startsWith('link '));
      if (index >= 0) tags.splice(index, 1);
      return [];
    }
    case 'image':
      return readLink(
        [{ text: tag.alt || 'Image', marks: settle(marks), at }],
        tag.url,
        reading,
        settle(marks),
      );
    case 'embedded': {
      const url = reading.resolveUrl(tag.url);
      return url ? [{ text: url, marks: [...settle(marks), 'address'], at }] : [];
    }
    case 'break':
      return [{ text: '\n', marks: settle(marks), at }];
    case 'ignored':
      return [];
    case 'text':
      return [{ text: html, marks: settle(marks), at }];
  }
}

function marksOf(tags: readonly { mark?: Mark }[]): Mark[] {
  return tags.flatMap((tag) => tag.mark ?? []);
}

/** Each mark once, one link at most, code innermost. */
function settle(marks: readonly Mark[]): Mark[] {
  const settled: Mark[] = [];
  for (const mark of marks) {
    const known =
      settled.includes(mark) ||
      (mark.startsWith('link ') && settled.some((other) => other.startsWith('link ')));
    if (mark !== 'code' && !known) settled.push(mark);
  }
  return marks.includes('code') ? [...settled, 'code'] : settled;
}

function readFormulas(node: InlineMath, reading: Reading, marks: readonly Mark[]): Inline[] {
  return reading.document.formulasOf(node).flatMap(({ tex, display, start }): Inline[] => {
    const alone = display && !reading.flat;
    const formula = showFormula(tex, alone);
    const at = reading.at ?? start;
    if (alone) return [{ display: formula, marks, at }];
    // Names are in bold and cells in columns: there a number has no place.
    const drawn = formula.drawn && !reading.flat ? { drawn: formula.drawn } : {};
    return [{ text: formula.text, marks: formula.code ? settle([...marks, 'code']) : marks, at, ...drawn }];
  });
}

/** A link whose text is its address is left to Discord; one that leads nowhere a browser could go becomes text. */
function readLink(text: Inline[], url: string, reading: Reading, marks: readonly Mark[]): Inline[] {
  const spans = text.filter((inline) => 'text' in inline);
  const at = spans[0]?.at ?? 0;
  const words = plainText(spans);
  const address = reading.resolveUrl(url);
  if (!address) {
    const shown = url.replace(/^mailto:/i, '');
    const isNamed = /^(?:#|$)/.test(shown) || words.includes(shown) || words.trim() === nameOfFile(shown);
    return isNamed ? text : [...text, { text: ` (${shown})`, marks, at }];
  }
  if (marks.some((mark) => mark.startsWith('link '))) return text;
  if (words === url || words === address) return [{ text: url, marks: [...marks, 'address'], at }];
  // Discord does not make a link of a text that looks like an address itself.
  if (/https?:\/\//i.test(words)) {
    return [...text, { text: ' ', marks, at }, { text: address, marks: [...marks, 'address'], at }];
  }
  if (!words.trim()) return [{ text: address, marks: [...marks, 'address'], at }];
  return text.map((inline) =>
    'text' in inline ? { ...inline, marks: settle([...marks, `link ${address}`, ...inline.marks]) } : inline,
  );
}

function nameOfFile(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.\w{2,5}$/, '');
}

/** What is said of a picture, its formulas as text. */
function altOf(node: Image | ImageReference, reading: Reading): string {
  const show = ({ tex }: { tex: string }) => showFormula(tex, false).text;
  return withoutVariables(reading.document.restore(node.alt ?? '', node, show)) || 'Image';
}

function urlOf({ identifier }: { identifier: string }, reading: Reading): string {
  const definition = reading.definitions.get(identifier);
  return definition ? restoreUrl(definition.url, definition, reading) : '';
}

function restoreUrl(url: string, node: Nodes, reading: Reading): string {
  return reading.document.restore(url, node);
}

function startOf(node: Nodes | InlineCode, reading: Reading): number {
  return reading.at ?? rangeOf(node).start;
}
