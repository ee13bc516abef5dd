// Values of front matter that no parser takes, read as what their author plainly means.

/** What a value is taken for: its text, or the entries of its list. */
export type Meant = string | string[];

/** A value that YAML would make something else of than text, such as a function. */
const TAG = /^!!/;

/**
 * Reads the value that stands behind a key and on the lines below it, which are indented or begin with a dash. Undefined where nothing can be
 * told, and for values that ask to be made something else of (`!!js/function`).
 */
export function readAsMeant(value: string): Meant | undefined {
  const [first = '', ...more] = value
    .split('\n')
    .map((line) => line.trim())
    .filter((line, index) => index === 0 || (line !== '' && !line.startsWith('#')));
  if (TAG.test(first)) return undefined;
  if (first === '' && more[0]?.startsWith('-')) return readEntries(more);
  const text = [first, ...more].join(' ').trim();
  if (text.startsWith('[') && !text.startsWith('[[') && !/\](?=.)/.test(text)) return readBrackets(text);
  return unquote(text.replace(/^[|>][+-]?\d?(?:\s|$)/, '').replace(/\s#\s.*$/, '')) || undefined;
}

/** A list with a dash before each entry. A line without one goes on with the entry above it. */
function readEntries(lines: readonly string[]): string[] {
  const entries: string[] = [];
  for (const line of lines) {
    const entry = /^-(?:\s+(.*))?$/.exec(line);
    if (entry !== null) entries.push(entry[1] ?? '');
    else entries.push(`${entries.pop() ?? ''} ${line}`);
  }
  return entries.flatMap((entry) => (TAG.test(entry) ? [] : unquote(entry) || []));
}

/** A list in brackets, of which the closing one may be missing. */
function readBrackets(text: string): string[] {
  const items =
    text
      .slice(1)
      .replace(/\]$/, '')
      .match(/\s*"[^"]*"|\s*'[^']*'(?=\s*(?:,|$))|[^,]+/g) ?? [];
  return items.flatMap((item) => unquote(item.trim()) || []);
}

/** A text without the quotes around it, of which the closing one may be missing, or of whose kind it may hold others. */
export function unquote(text: string): string {
  const quote = /^["']/.exec(text)?.[0];
  if (quote === undefined) return text;
  const inner = text.slice(1);
  if (!inner.endsWith(quote) || inner.endsWith(`\\${quote}`)) {
    // `"Left" and right`: the quotes are part of the text.
    return isClosing(inner, inner.indexOf(quote)) ? text : inner.trim();
  }
  const content = inner.slice(0, -1);
  const within = content.split(quote).length - 1;
  // `"Left" and "right"`: two quotations, and not one around all.
  if (within > 0 && within % 2 === 0 && isClosing(content, content.indexOf(quote))) return text;
  return content.replaceAll(`\\${quote}`, quote).trim();
}

/** Whether a quote closes what stands before it: a letter or a sign before, and none behind it. */
function isClosing(text: string, at: number): boolean {
  return at > 0 && /\S/.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}
