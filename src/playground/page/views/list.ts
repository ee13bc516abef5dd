// Lists in Discord's Markdown, as a rule for the parser, which has none.

import { type rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

type Rule = NonNullable<(typeof rulesExtended)[string]>;

const LINE = /^( *)([-*]|\d{1,9}\.) +(.*)$/;
/** Lines with a sign, and lines that are indented below one. By its last group the parser knows that a new line begins. */
const LIST = /^ *(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n(?: *(?:[-*]|\d{1,9}\.) +[^\n]+| {2,}[^\n]+))*(\n|$)/;

interface Entry {
  indent: number;
  /** The number of the first entry of an ordered list. */
  start: number | null;
  lines: string[];
}

/** A list begins at the start of a line; deeper lines make lists inside their item. */
export const list: Rule = {
  order: SimpleMarkdown.defaultRules.list.order,
  match(source, state) {
    const before: unknown = state['prevCapture'] === null ? undefined : state['prevCapture'][0];
    return before === undefined || String(before).endsWith('\n') ? LIST.exec(source) : null;
  },
  parse(capture, parse, state) {
    const entries = readEntries(capture[0] ?? '');
    const [first] = entries;
    const items = nest(entries).map(({ lines }) => parse(lines.join('\n'), { ...state, inline: true }));
    return { start: first?.start ?? null, items };
  },
};

function readEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const [, spaces = '', sign = '', words] = LINE.exec(line) ?? [];
    if (words === undefined) entries.at(-1)?.lines.push(line.trim());
    else
      entries.push({
        indent: spaces.length,
        start: sign.endsWith('.') ? Number.parseInt(sign, 10) : null,
        lines: [words],
      });
  }
  return entries;
}

/** Entries that are indented further than the first become lines of the entry above them, one level less deep. */
function nest(entries: readonly Entry[]): Entry[] {
  const outer = entries[0]?.indent ?? 0;
  const nested: Entry[] = [];
  for (const entry of entries) {
    const last = nested.at(-1);
    if (last === undefined || entry.indent <= outer) {
      nested.push({ ...entry, lines: [...entry.lines] });
      continue;
    }
    const [words = '', ...more] = entry.lines;
    const sign = entry.start === null ? '-' : `${entry.start}.`;
    const space = ' '.repeat(entry.indent - outer - 1);
    last.lines.push(`${space}${sign} ${words}`, ...more.map((line) => `  ${space}${line}`));
  }
  return nested;
}
