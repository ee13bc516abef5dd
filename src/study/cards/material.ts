// What of a page cards are made of: its lists, tables and paragraphs, each with the headings above it.
import type { List, Nodes, Paragraph, RootContent, Table } from 'mdast';
import { type Document, plainNodes, rangeOf } from '../../markdown/index.ts';
import { type Passage, passageFrom, passageOf } from './passage.ts';

/** Something with its name: an item with a bold beginning, or without a name, an item of few words. */
export interface Entry {
  name: Passage;
  /** What is said of it in its first paragraph; undefined where that is nothing. */
  explanation: Passage | undefined;
  /** Items below it. */
  below: readonly Entry[];
}

export interface ListOfEntries {
  isOrdered: boolean;
  /** Headings above it, outermost first; of a list below an item, the item's name too. */
  headings: readonly string[];
  /** The paragraph right before it. */
  lead: string;
  entries: readonly Entry[];
}

export interface TableOfCells {
  headings: readonly string[];
  columns: readonly string[];
  rows: readonly (readonly Passage[])[];
}

export interface Block {
  headings: readonly string[];
  passage: Passage;
  /** What is in bold or italics within it. */
  marked: readonly string[];
}

export interface Material {
  lists: ListOfEntries[];
  tables: TableOfCells[];
  paragraphs: Block[];
  /** Displayed formulas with the paragraph before them. */
  formulas: { lead: Passage | undefined; formula: Passage; headings: readonly string[] }[];
}

/** Headings above examples: what stands there is true of the example alone. */
const IS_EXAMPLE =
  /\b(?:examples?|worked|exercises?|practice|beispiele?|ejemplos?|exemples?|exemplos?)\b|例/i;

/** What stands above tables of made-up rows: a paragraph that is nothing but a bold title, or words such as these. */
const IS_SAMPLE = /\b(?:sample (?:tables?|data|rows|records)|data ?set)\b/i;

/** Gathers the material of a parsed page, but for its examples. */
export function gatherMaterial(document: Document): Material {
  const material: Material = { lists: [], tables: [], paragraphs: [], formulas: [] };
  let headings: { depth: number; text: string }[] = [];
  let before: RootContent | undefined;
  let title = '';
  for (const node of document.root.children) {
    const names = headings.map(({ text }) => text);
    if (node.type !== 'heading' && names.some((name) => IS_EXAMPLE.test(name))) continue;
    const lead = before?.type === 'paragraph' ? passageOf([before], document) : undefined;
    if (node.type === 'heading') title = '';
    else title = titleOf(node, document) ?? title;
    switch (node.type) {
      case 'heading': {
        const text = plainNodes(node.children, document);
        headings = [...headings.filter(({ depth }) => depth < node.depth), { depth: node.depth, text }];
        break;
      }
      case 'list':
        readList(node, names, lead?.text ?? '', document, material);
        break;
      case 'table':
        // What stands right behind code is what that gives.
        if (before?.type !== 'code' && !IS_SAMPLE.test(`${title}\n${lead?.text ?? ''}`))
          material.tables.push(readTable(node, names, document));
        break;
      case 'paragraph':
        readParagraph(node, names, lead, document, material);
        break;
      case 'math': {
        const formula = passageOf([node], document);
        if (formula !== undefined) material.formulas.push({ lead, formula, headings: names });
        break;
      }
      default:
    }
    before = node;
  }
  return material;
}

/** A paragraph that is nothing but bold stands above what follows as a heading does. */
function titleOf(node: RootContent, document: Document): string | undefined {
  const [only, ...others] = node.type === 'paragraph' ? node.children : [];
  return only?.type === 'strong' && others.length === 0 ? plainNodes([only], document) : undefined;
}

function readParagraph(
  node: Paragraph,
  headings: readonly string[],
  lead: Passage | undefined,
  document: Document,
  material: Material,
): void {
  const passage = passageOf([node], document);
  if (passage === undefined) return;
  const formulas = node.children.length === 1 ? document.formulasOf(node) : [];
  if (formulas.length === 1 && formulas[0]?.display) {
    material.formulas.push({ lead, formula: passage, headings });
    return;
  }
  const marked = node.children.flatMap((child) =>
    child.type === 'strong' || child.type === 'emphasis' ? [plainNodes([child], document)] : [],
  );
  material.paragraphs.push({ headings, passage, marked });
}

function readList(
  list: List,
  headings: readonly string[],
  lead: string,
  document: Document,
  material: Material,
): Entry[] {
  const entries = list.children.flatMap((item): Entry[] => {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') return [];
    const entry = readEntry(first, document);
    if (entry === undefined) return [];
    const below = rest.flatMap((node) =>
      node.type === 'list'
        ? readList(node, [...headings, entry.name.text], entry.explanation?.text ?? '', document, material)
        : [],
    );
    const [next] = rest;
    const explanation =
      entry.explanation ?? (next?.type === 'paragraph' ? passageOf([next], document) : undefined);
    return [{ ...entry, explanation, below }];
  });
  material.lists.push({ isOrdered: list.ordered === true, headings, lead, entries });
  return entries;
}

/** What stands between a bold name and its explanation; a parenthesis before it is another name. */
const LINK = /^(\s*\([^()]{1,60}\))?\s*(?:[:：]|\s[–—-]\s|—)\s*/;

/** An item or a paragraph with a bold name before a colon or a dash, or of few words: a name without an explanation. */
function readEntry(paragraph: Paragraph, document: Document): Omit<Entry, 'below'> | undefined {
  const [first, ...rest] = paragraph.children;
  if (first === undefined) return undefined;
  if (first.type !== 'strong') {
    const name = passageOf(paragraph.children, document);
    return name && { name: trimEnd(name), explanation: undefined };
  }
  const name = passageOf(first.children, document);
  if (name === undefined) return undefined;
  const end = rangeOf(first).end;
  const behind = document.answer.slice(end, rangeOf(rest.at(-1) ?? first).end);
  const isClosed = /[:.：]\s*$/.test(name.text);
  const link = LINK.exec(behind);
  if (!isClosed && link === null) {
    if (behind.trim() === '') return { name: trimEnd(name), explanation: undefined };
    // A sentence that begins in bold explains what is in bold.
    return {
      name: trimEnd(name),
      explanation: passageFrom(
        document.answer.slice(rangeOf(first).start, rangeOf(paragraph).end),
        rangeOf(first).start,
      ),
    };
  }
  const from = end + (isClosed ? 0 : (link?.[0].length ?? 0));
  const explanation = passageFrom(document.answer.slice(from, end + behind.length), from);
  return { name: trimEnd(name), explanation: explanation.source === '' ? undefined : explanation };
}

/** A name without the sign that ends it, or the number that it begins with. */
function trimEnd(name: Passage): Passage {
  const trim = (text: string) =>
    text
      .replace(
        /^(?:\d{1,2}[.)]\s+|(?:step|phase|stage|schritt|étape|paso|etapa)\s+\d{1,2}\s*[:.–-]\s*|[A-Z]\s[–-]\s)/i,
        '',
      )
      .replace(/\s*[:：.;,]\s*$/, '');
  return { ...name, source: trim(name.source), text: trim(name.text) };
}

function readTable(table: Table, headings: readonly string[], document: Document): TableOfCells {
  const [head, ...rows] = table.children;
  const cell = (node: Nodes): Passage =>
    passageOf('children' in node ? (node.children as Nodes[]) : [], document) ?? {
      source: '',
      text: '',
      at: rangeOf(node).start,
    };
  return {
    headings,
    columns: (head?.children ?? []).map((node) => cell(node).text),
    rows: rows.map((row) => row.children.map(cell)),
  };
}
