// What readers are shown of a folder's files: marks of dialects that are left in it, and words of the files that are not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Message, renderPage } from '../../src/answer/index.ts';
import { speak } from '../../src/language/index.ts';
import { fileOf, type Library } from '../../src/library/index.ts';
import { findRawMarksIn } from '../../tests/markdown/raw-markup.ts';
import { lostWords } from './lost-words.ts';

const context = { libraryName: 'Library', say: speak() };

export interface Shown {
  /** Marks that are left, and words that are lost, each as `file: what`. */
  marks: readonly string[];
  lost: readonly string[];
}

/** Renders every page of a library. */
export function lookAt(library: Library, folder: string): Shown {
  const messagesOf = new Map<string, Message[]>();
  for (const { path } of library.entries) {
    const page = library.page(path);
    const file = fileOf(path);
    const messages = messagesOf.get(file) ?? [];
    if (page) messagesOf.set(file, [...messages, ...renderPage(page, context)]);
  }
  const marks: string[] = [];
  const lost: string[] = [];
  for (const [file, messages] of messagesOf) {
    marks.push(...findRawMarksIn(messages).map(({ dialect, around }) => `${file}: ${dialect}: ${around}`));
    const words = lostWords(readFileSync(join(folder, file), 'utf8'), textOf(messages));
    lost.push(...words.map((word) => `${file}: ${word}`));
  }
  return { marks, lost };
}

/** All that is shown: texts first, for a word that is cut where a message ends goes on in the next one; titles and subjects behind. */
function textOf(messages: readonly Message[]): string {
  const embeds = messages.flatMap(({ embeds }) => embeds);
  return [
    ...embeds.flatMap(({ description = '', fields = [] }) => [
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ]),
    // Where a page is filed: the title of a file of nothing but questions.
    ...embeds.flatMap(({ title = '', footer }) => [title, footer?.text ?? '']),
  ].join('\n');
}
