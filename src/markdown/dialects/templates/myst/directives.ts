// Fences that hold Markdown and no code: directives of MyST and Jupyter Book (```{note}), and Obsidian's Admonition plugin (```ad-note).
import { applyEdits, type Edit } from '../../../syntax/edits.ts';
import { titleOfKind } from '../../blocks/callouts.ts';
import type { Template } from '../../dialect.ts';
import { type Directive, roleOfDirective, writeDirective } from './directive-kinds.ts';

const FENCE = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,}|:{3,})[ \t]*([^\n]*)$/;
const NAMED = /^\{([A-Za-z][\w:.+-]*)\}[ \t]*(.*)$/;
const ADMONITION = /^ad-([\w-]+)[ \t]*$/;

/** Lines behind an opening that say how it is shown: `:class: tip` in MyST, `title: …` in the plugin. */
const OPTION = /^[ \t>]*:([\w-]+):[ \t]*(.*)$/;
const PLUGIN_OPTION = /^[ \t>]*(title|collapse|icon|color):[ \t]*(.*)$/i;
const OPTIONS_FENCE = /^[ \t>]*---[ \t]*$/;
const YAML_OPTION = /^[ \t>]*([\w-]+):[ \t]*(.*)$/;

/** Maximum number of lines of options. */
const MAX_OPTIONS = 30;

export const DIRECTIVES: Template = {
  name: 'directives',
  isIn: (markdown) =>
    /^[ \t>\-*+\d.)]*(?:(?:`{3,}|~{3,}|:{3,})[ \t]*\{[A-Za-z]|(?:`{3,}|~{3,})[ \t]*ad-)/m.test(markdown),
  prepare: (markdown) => applyEdits(markdown, editsOf(markdown)),
};

interface Line {
  text: string;
  start: number;
}

/** A fence that is open. `closing` is what its last line becomes; undefined where that stays as it is. */
interface Open {
  sign: string;
  /** Whether its lines are Markdown, in which further fences may open. */
  isMarkdown: boolean;
  closing: string | undefined;
  /** Where it began, for one that goes with all that it holds. */
  droppedFrom?: number;
}

function editsOf(markdown: string): Edit[] {
  const lines = linesOf(markdown);
  const edits: Edit[] = [];
  const open: Open[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const { text, start } = lines[at] as Line;
    const [, before = '', sign = '', rest = ''] = FENCE.exec(text) ?? [];
    if (sign === '') continue;
    const top = open.at(-1);
    const from = start + before.length;
    const end = start + text.length;
    if (top !== undefined && rest.trim() === '' && sign.startsWith(top.sign)) {
      open.pop();
      if (top.droppedFrom !== undefined) edits.push({ start: top.droppedFrom, end, words: '' });
      else if (top.closing !== undefined) edits.push({ start: from, end, words: top.closing });
      continue;
    }
    if (top !== undefined && !top.isMarkdown) continue;
    const directive = readDirective(lines, at, sign, rest);
    const role = directive === undefined ? 'code' : roleOfDirective(directive, sign);
    if (directive === undefined || role === 'code') {
      if (rest.trim() !== '' || sign[0] !== ':')
        open.push({ sign, isMarkdown: sign[0] === ':', closing: undefined });
      continue;
    }
    const { words, closing } = writeDirective(directive, sign);
    at += directive.optionLines;
    const last = lines[at] as Line;
    const whole = { start: from, end: last.start + last.text.length };
    if (words.length > whole.end - whole.start) {
      // Without room for what opens it, it stays as it is, to its end.
      open.push({ sign, isMarkdown: false, closing: undefined });
      continue;
    }
    switch (role) {
      case 'dropped':
        open.push({ sign, isMarkdown: false, closing: undefined, droppedFrom: from });
        break;
      case 'mark':
        // It says where something begins or ends, and holds nothing.
        at = endOfMark(lines, at, sign);
        edits.push({ start: from, end: endOf(lines[at]) ?? whole.end, words });
        break;
      case 'listing':
        edits.push({ ...whole, words });
        open.push({ sign, isMarkdown: false, closing });
        break;
      case 'container':
        edits.push({ ...whole, words });
        open.push({ sign, isMarkdown: true, closing });
        break;
      default:
        role satisfies never;
    }
  }
  return edits.sort((one, other) => one.start - other.start);
}

function linesOf(markdown: string): Line[] {
  let start = 0;
  return markdown.split('\n').map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
}

function endOf(line: Line | undefined): number | undefined {
  return line && line.start + line.text.length;
}

/** The directive that a fence opens, with the options on the lines behind it; undefined for a fence of code. */
function readDirective(
  lines: readonly Line[],
  at: number,
  sign: string,
  rest: string,
): Directive | undefined {
  const [, name, argument = ''] = NAMED.exec(rest) ?? [];
  if (name !== undefined) return { name, argument: argument.trim(), ...readOptions(lines, at + 1, OPTION) };
  const kind = sign[0] === ':' ? undefined : ADMONITION.exec(rest)?.[1];
  if (kind === undefined) return undefined;
  const { options, optionLines } = readOptions(lines, at + 1, PLUGIN_OPTION);
  return { name: 'ad', argument: options.get('title') ?? titleOfKind(kind), options, optionLines };
}

function readOptions(
  lines: readonly Line[],
  from: number,
  pattern: RegExp,
): Pick<Directive, 'options' | 'optionLines'> {
  const options = new Map<string, string>();
  let last: string | undefined;
  const isFenced = pattern === OPTION && OPTIONS_FENCE.test(lines[from]?.text ?? '');
  for (let count = isFenced ? 1 : 0; count < MAX_OPTIONS; count += 1) {
    const text = lines[from + count]?.text ?? '';
    if (isFenced && OPTIONS_FENCE.test(text)) return { options, optionLines: count + 1 };
    const [, key, value = ''] = (isFenced ? YAML_OPTION : pattern).exec(text) ?? [];
    if (key !== undefined) {
      last = key.toLowerCase();
      options.set(last, value.trim());
    } else if (isFenced && last !== undefined) {
      // A value that goes on: `caption: |` and its lines.
      options.set(last, `${(options.get(last) ?? '').replace(/^[|>][-+]?$/, '')} ${text.trim()}`.trim());
    }
    if (key === undefined && !isFenced) return { options, optionLines: count };
  }
  return { options: new Map(), optionLines: 0 };
}

/** The line that closes a mark that opened above: it follows at once, or there is none. */
function endOfMark(lines: readonly Line[], at: number, sign: string): number {
  for (let next = at + 1; next <= at + 2; next += 1) {
    const text = lines[next]?.text.trim() ?? '';
    if (text === sign) return next;
    if (text !== '') break;
  }
  return at;
}
