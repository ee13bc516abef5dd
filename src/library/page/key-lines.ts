// A block of front matter cut into its keys, each with the lines that belong to it.

/** What is wrong with a line of front matter though the page is read, and the way out. */
export interface HeadFault {
  /** 1-based line of the file. */
  line: number;
  what: string;
  fix: string;
}

export type Language = 'yaml' | 'toml';

/** A key with what is written of it. */
export interface KeyLines {
  key: string;
  /** The line of the key and those below it that belong to it. */
  source: string;
  /** The same without the key and the sign behind it. */
  value: string;
  /** 1-based line of the file. */
  line: number;
}

/** Keys that heads of pages are known by. Texts begin with a word and a colon as well. */
export const KNOWN_KEY =
  /^(?:title|question|answer|subject|authors?|date|slug|tags?|category|categories|summary|status|lang|language|template|description|keywords|alias|aliases|layout|draft|permalink|weight|id|url|sidebar_position|nav_order|parent)$/i;

/** A line that begins with a key of YAML. */
const KEY = /^["']?([^\s#:"'-][^:\n]*?)["']?[ \t]*:(?:[ \t]|$)/;

/** A key without a blank behind its colon, which is no address. */
const TIGHT_KEY = /^([A-Za-z][\w-]*):(?=[^\s:/])/;

/** A key of TOML, in a line with its value. */
const TOML_KEY = /^\s*["']?([\w.-]+)["']?[ \t]*=/;

/** A head of a table of TOML, of whose name the first part is a key. */
const TABLE = /^\s*\[{1,2}\s*["']?([\w-]+)/;

/** Lines that belong to the key above them: those that are indented, entries of a list, comments, blank lines and ends of brackets. */
const BELONGS = /^(?:\s|-(?:\s|$)|#|$|[\]}])/;

/** Cuts a block into its keys. What belongs to none is told; no keys are given where the block is a text with colons in it. */
export function cutKeys(
  block: string,
  firstLine: number,
  language: Language,
): { keys: KeyLines[]; faults: HeadFault[] } {
  const cut = language === 'toml' ? cutToml(block, firstLine) : cutYaml(block, firstLine);
  const isText =
    cut.faults.some(({ what }) => what === NO_KEY) && !cut.keys.some(({ key }) => KNOWN_KEY.test(key));
  return isText ? { keys: [], faults: [] } : cut;
}

const NO_KEY = 'a line of the front matter has no key';

function cutYaml(block: string, firstLine: number): { keys: KeyLines[]; faults: HeadFault[] } {
  const keys: KeyLines[] = [];
  const faults: HeadFault[] = [];
  for (const [index, text] of block.split('\n').entries()) {
    const line = firstLine + index;
    const last = keys.at(-1);
    const indented =
      last !== undefined && isWhole(last.value) ? /^\s+(?=[A-Za-z][\w-]*:(?:\s|$))/.exec(text) : null;
    const shown = indented === null ? text : text.slice(indented[0].length);
    const tight = TIGHT_KEY.exec(shown);
    const key = KEY.exec(shown)?.[1] ?? tight?.[1];
    if (key !== undefined) {
      const [, value = ''] = /^[^:]*:(.*)$/.exec(shown) ?? [];
      keys.push({ key, source: tight ? `${key}: ${value}` : shown, value, line });
      if (tight)
        faults.push({ line, what: `${key} has no blank behind its colon`, fix: 'write `key: value`' });
      if (indented) faults.push({ line, what: 'a line is indented oddly', fix: 'line keys up' });
    } else if (BELONGS.test(text) && last !== undefined) append(last, text);
    else if (!/^\s*(?:#|$)/.test(text))
      faults.push({
        line,
        what: NO_KEY,
        fix: 'write `key: value`, or indent the line if it belongs to the one above',
      });
  }
  return { keys, faults };
}

function cutToml(block: string, firstLine: number): { keys: KeyLines[]; faults: HeadFault[] } {
  const keys: KeyLines[] = [];
  const faults: HeadFault[] = [];
  let table: KeyLines | undefined;
  for (const [index, text] of block.split('\n').entries()) {
    const line = firstLine + index;
    const named = TABLE.exec(text)?.[1];
    const key = table === undefined ? TOML_KEY.exec(text)?.[1] : undefined;
    const last = table ?? keys.at(-1);
    if (named !== undefined && !isOpenList(keys.at(-1))) {
      table = keys.find((one) => one.key === named);
      if (table) append(table, text);
      else {
        table = { key: named, source: text, value: '', line };
        keys.push(table);
      }
    } else if (key !== undefined)
      keys.push({ key, source: text, value: text.slice(text.indexOf('=') + 1), line });
    else if (last !== undefined) append(last, text);
    else if (!/^\s*(?:#|$)/.test(text)) faults.push({ line, what: NO_KEY, fix: 'write `key = value`' });
  }
  return { keys, faults };
}

function append(to: KeyLines, text: string): void {
  to.source += `\n${text}`;
  to.value += `\n${text}`;
}

/** Whether a value of YAML stands whole on the line of its key: not one that goes on below, nor quotes or brackets that are open. */
function isWhole(value: string): boolean {
  const text = value.trim();
  return text !== '' && !value.includes('\n') && !/^[|>[{]/.test(text) && !/^(["'])(?:(?!\1).)*$/.test(text);
}

function isOpenList(last: KeyLines | undefined): boolean {
  return last !== undefined && /^\s*\[[^\]]*$/.test(last.value);
}
