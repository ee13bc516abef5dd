// Pages between processes, one JSON line a page, and pages written anew.
import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { PageDraft } from '../src/library/index.ts';

const CHUNK = 1 << 20;

/** The pages of a file of JSON lines, one after the other: only the one at hand need be in memory. */
export function* readPages(file: string): Generator<PageDraft> {
  for (const line of readLines(file)) yield JSON.parse(line) as PageDraft;
}

function* readLines(file: string): Generator<string> {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(CHUNK);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for (let count = readSync(handle, bytes); count > 0; count = readSync(handle, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, count))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    closeSync(handle);
  }
}

/** A page's source with another title and answer; everything else of its front matter stays. */
export function rewritePage(source: string, { title, answer }: { title: string; answer: string }): string {
  const end = source.indexOf('\n---', 3);
  const isInBody = !/^answer:/m.test(source.slice(0, end));
  const head = source
    .slice(0, end)
    .replace(blockOf('title'), () => `title: ${JSON.stringify(title)}`)
    .replace(blockOf('question'), () => `question: ${JSON.stringify(title)}`)
    // In front matter the two characters \n stand for a line break.
    .replace(blockOf('answer'), () => `answer: >-\n    ${answer.trim().replaceAll('\n', '\\n')}`);
  return `${head}\n---\n\n${isInBody ? answer : '&nbsp;'}\n`;
}

/** A key of the front matter with all lines that belong to it. */
function blockOf(key: string): RegExp {
  return new RegExp(`^${key}:.*(?:\\n+[ \\t].*)*`, 'm');
}
