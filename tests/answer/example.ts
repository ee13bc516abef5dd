// Pages and readings for the tests of this room.
import { renderPage } from '../../src/answer/index.ts';
import type { Embed } from '../../src/answer/message.ts';
import { speak } from '../../src/language/index.ts';
import type { Page } from '../../src/library/catalogue/page.ts';

/** What pages are rendered with. */
export const shelf = { libraryName: 'Shelf', say: speak() };

/** A page with this answer; everything else is the same for all of them unless told. */
export function makePage(answer: string, changes: Partial<Page> = {}): Page {
  return {
    path: 'biology/what-is-a-cell.md',
    key: 'abcdefghij',
    title: 'What is a cell?',
    subjects: [{ slug: 'biology', name: 'Biology' }],
    answer,
    keywords: [],
    aliases: [],
    url: 'https://library.example/biology/what-is-a-cell',
    related: [],
    ...changes,
  };
}

/** The embeds of all messages of a page with this answer. */
export function embedsOf(answer: string): Embed[] {
  return renderPage(makePage(answer), shelf).flatMap((message) => message.embeds);
}

/** The description of a page with this answer. */
export function describeAnswer(answer: string): string | undefined {
  return embedsOf(answer)[0]?.description;
}

/** The fields of a page with this answer as `[name, value]`. */
export function fieldsOf(answer: string): [string, string][] {
  return embedsOf(answer).flatMap((embed) =>
    (embed.fields ?? []).map(({ name, value }): [string, string] => [name, value]),
  );
}
