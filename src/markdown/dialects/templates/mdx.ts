// MDX, as Docusaurus and others read it: `import` and `export` go, comments in braces too, and of components the text stays.
import { findCodeRanges, isWithin } from '../../syntax/code-ranges.ts';
import { applyEdits, type Edit, editOutsideCode, findTags, isAlone, replacing } from '../../syntax/edits.ts';
import type { Range } from '../../syntax/ranges.ts';
import type { Template } from '../dialect.ts';
import { findHtmlTags, findJsxTags, type JsxTag } from './jsx.ts';
import { attributeOf, divClosing, divOpening } from './words.ts';

const STATEMENT =
  /^(?:import[ \t]+(?:[\w*{][^'"\n;]*[ \t]from[ \t]+)?['"][^'"\n]+['"][ \t]*;?[ \t]*$|import[ \t]+\{[ \t]*$|export[ \t]+(?:const|let|var|default|function|class|async|\*|\{))/gm;

export const MDX: Template = {
  name: 'MDX',
  isIn: (markdown) => /^(?:import|export)[ \t]|\{\/\*|<\/?[A-Z]|<>|\w=\{/m.test(markdown),
  prepare(markdown) {
    const stated = applyEdits(markdown, findStatements(markdown));
    const comments = findTags(stated, '{/*', '*/}').map(
      ({ start, end }): Edit => ({ start, end, words: '' }),
    );
    const plain = editOutsideCode(stated, comments);
    const told = editOutsideCode(plain, findStrings(plain));
    const shown = findCodeRanges(told);
    const isCode = (offset: number): boolean => isWithin(shown, offset);
    const edits = [
      ...tagEdits(findJsxTags(told, isCode), told),
      ...findHtmlTags(told, isCode).map((tag): Edit => ({ ...tag, words: writeHtml(tag) })),
    ];
    return applyEdits(
      told,
      edits.sort((one, other) => one.start - other.start),
    );
  },
};

/** A string as an expression, as formatters write blanks at the ends of lines: `{" "}`. What is between back-ticks is mostly code. */
const STRING = /(?<!=)\{(?:"([^"\n{}]*)"|'([^'\n{}]*)'|`([^`\n{}$]*)`)\}/g;

function findStrings(markdown: string): Edit[] {
  return [...markdown.matchAll(STRING)].map((match) => {
    const [, double, single, template] = match;
    return replacing(match, double ?? single ?? `\`${template}\``);
  });
}

/** A tag of HTML with what readers have of its attributes. */
function writeHtml({ name, attributes, ends }: JsxTag): string {
  const kept = ['href', 'src', 'alt'].flatMap((attribute) => {
    const value = attributeOf(attributes, attribute);
    return value === undefined || /^\{|"/.test(value) ? [] : [` ${attribute}="${value}"`];
  });
  return `<${name}${kept.join('')}${ends ? '/' : ''}>`;
}

/** Statements stand at the head of a paragraph and go on until their brackets are closed. */
function findStatements(markdown: string): Edit[] {
  const code = findCodeRanges(markdown);
  const edits: Edit[] = [];
  let reached = 0;
  let unclosed = 0;
  for (const { index: start } of markdown.matchAll(STATEMENT)) {
    if (unclosed === MAX_UNCLOSED) break;
    if (start < reached || isWithin(code, start)) continue;
    const before = markdown.slice(Math.max(0, start - 200), start);
    const isHead = start === 0 || /\n[ \t]*\n$/.test(before) || (start === reached + 1 && edits.length > 0);
    const end = isHead ? endOfStatement(markdown, start) : undefined;
    if (end === undefined) {
      if (isHead) unclosed++;
      continue;
    }
    edits.push({ start, end, words: '' });
    reached = end;
  }
  return edits;
}

/** Maximum length of a statement, in characters, and number of statements that are never closed before no more are looked for. */
const MAX_LENGTH = 20_000;
const MAX_UNCLOSED = 20;

/** The end of the line on which all brackets are closed; undefined where they never are. */
function endOfStatement(markdown: string, start: number): number | undefined {
  let depth = 0;
  let quote = '';
  const limit = Math.min(markdown.length, start + MAX_LENGTH);
  for (let at = start; at < limit; at++) {
    const sign = markdown.charAt(at);
    if (quote) {
      if (sign === '\\') at++;
      else if (sign === quote || (sign === '\n' && quote !== '`')) quote = '';
    } else if (/["'`]/.test(sign)) quote = sign;
    else if (/[([{]/.test(sign)) depth++;
    else if (/[)\]}]/.test(sign)) depth--;
    else if (sign === '\n' && depth <= 0) return at;
  }
  return depth <= 0 && limit === markdown.length ? limit : undefined;
}

/** Components that are blocks with a title of their own, in Docusaurus, Mintlify, Nextra and Starlight. */
const BLOCKS = new Set(
  'Admonition Callout Aside Note Tip Warning Info Check Danger Caution Details Accordion AccordionItem Expandable'.split(
    ' ',
  ),
);

function tagEdits(tags: readonly JsxTag[], markdown: string): Edit[] {
  const closed = new Set(tags.filter(({ closes }) => closes).map(({ name }) => name));
  const selfClosed = new Set(tags.filter(({ ends }) => ends).map(({ name }) => name));
  const names = namesOfTabs(tags);
  return tags
    .filter(({ name }) => closed.has(name) || selfClosed.has(name))
    .map((tag): Edit => {
      const { start, end } = tag;
      const title = names.get(tag);
      const named = title === undefined ? undefined : writeTag(withTitle(tag, title), tag, markdown);
      const fits = named !== undefined && named.length <= end - start;
      return { start, end, words: fits ? named : writeTag(tag, tag, markdown) };
    });
}

function withTitle(tag: JsxTag, title: string): JsxTag {
  return { ...tag, attributes: `${tag.attributes} title="${title}"` };
}

const TAB = /^(?:TabItem|Tab|Tabs\.Tab)$/;

/** Tabs of Nextra and Fumadocs are named by what is around them: `<Tabs items={['npm', 'yarn']}>`. */
function namesOfTabs(tags: readonly JsxTag[]): Map<JsxTag, string> {
  const names = new Map<JsxTag, string>();
  const groups: string[][] = [];
  for (const tag of tags) {
    if (tag.name === 'Tabs' && tag.closes) groups.pop();
    else if (tag.name === 'Tabs' && !tag.ends) groups.push(itemsOf(tag.attributes));
    else if (TAB.test(tag.name) && !tag.closes) {
      const name = groups.at(-1)?.shift();
      if (name && !/\b(?:label|title|value)=/.test(tag.attributes)) names.set(tag, name);
    }
  }
  return names;
}

function itemsOf(attributes: string): string[] {
  const list = /\bitems=\{\s*\[([^\]]*)\]/.exec(attributes)?.[1] ?? '';
  return [...list.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? '');
}

/** A list of texts for an attribute. */
const LIST = /\b\w+=\{\s*\[((?:\s*(?:"[^"\n]*"|'[^'\n]*')\s*,?)+)\s*\]\s*\}/g;

/** The sentences that an element without content lists among its attributes: `<Checklist items={["Read it all", "Try it out"]} />`. */
function listedIn(attributes: string): string[] {
  return [...attributes.matchAll(LIST)]
    .flatMap(([, list = '']) => [...list.matchAll(/"([^"\n]*)"|'([^'\n]*)'/g)])
    .map(([, double, single]) => double ?? single ?? '')
    .filter((item) => /\S\s+\S/.test(item));
}

/** What describes a parameter in the documentation of an interface, as Mintlify has it; its name is one of these attributes. */
const PARAMETER = /^(?:ParamField|ResponseField|Param|Property)$/;
const PARAMETER_NAMES = ['path', 'query', 'body', 'header', 'name'];

function writeTag(
  { name, attributes, closes, ends }: JsxTag,
  { start, end }: Range,
  markdown: string,
): string {
  const alone = isAlone(markdown, start, end);
  const isBlock = BLOCKS.has(name) || TAB.test(name);
  if (closes) return isBlock && alone ? divClosing(markdown, start) : '';
  const named = PARAMETER.test(name) ? PARAMETER_NAMES : [];
  const title = [...named, 'label', 'title', 'summary', 'header', 'heading', 'caption']
    .map((attribute) => attributeOf(attributes, attribute))
    .find((value) => value !== undefined && !value.startsWith('{'));
  if (isBlock && alone && !ends) {
    if (/^Tab/.test(name)) return divOpening('tab', title ?? attributeOf(attributes, 'value') ?? '');
    const kind =
      attributeOf(attributes, 'type') ?? (/^(?:Accordion|Expandable)/.test(name) ? 'details' : name);
    return divOpening(/^[a-z]/i.test(kind) ? kind.toLowerCase() : 'note', title);
  }
  const source = attributeOf(attributes, 'src');
  if (ends && source && /^(?:Image|Img|Figure|Frame)$/i.test(name))
    return `![${attributeOf(attributes, 'alt') ?? title ?? ''}](${source})`;
  const said = [
    title,
    attributeOf(attributes, 'description'),
    attributeOf(attributes, 'alt'),
    // A badge says what stands in an attribute, and holds nothing.
    ends ? attributeOf(attributes, 'text') : undefined,
  ].filter(Boolean);
  const listed = ends ? listedIn(attributes) : [];
  if (listed.length > 0)
    return [...said.map((words) => `**${words}**`), ...listed.map((item) => `- ${item}`)].join('\n');
  if (said.length === 0) return '';
  // What a component holds may begin right behind its tag.
  const space = !ends && /\S/.test(markdown[end] ?? ' ') ? ' ' : '';
  return said.map((words, at) => (at === 0 ? `**${words}**` : words)).join(' ') + space;
}
