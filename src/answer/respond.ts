// A question's search result → what the bot says: one page, a choice of pages, or plainly that there is none.
import type { Library, Page, PageEntry, SubjectCount } from '../library/index.ts';
import {
  findBlock,
  type Match,
  matchNames,
  type Outcome,
  type SearchOptions,
  type SearchResult,
} from '../search/index.ts';
import { RELATED } from './controls.ts';
import type { Message } from './message.ts';
import { renderMissing, renderUnsure } from './outcome.ts';
import { openPage } from './page.ts';
import { plainPassage } from './passage.ts';
import { writeTitle } from './title.ts';

export interface Response {
  outcome: Outcome;
  /** The page shown, where the outcome is an answer. */
  page?: Page;
  /** Everything the reader can reach, in order. */
  messages: Message[];
  /** The message to show first, as an index of `messages`. */
  first: number;
}

/** Where pages are shown from. */
export interface Shown {
  library: Library;
  /** Paths of the pages near the page at a path, nearest first, at most `most`; without it only what a page names is related. */
  related?(path: string, most: number): string[];
}

/** What questions are asked of. */
export interface Searchable extends Shown {
  search(question: string, options?: SearchOptions): SearchResult;
}

/** A choice of the question menu that is not its own title: the page's key behind this. */
export const PAGE_PREFIX = 'page:';

/** So many pages are offered where it is not clear which one is meant. */
const OFFERED = 5;

/**
 * Answers a question. It may also be a page's title, or `page:` and a page's key, as the list of suggestions sends them.
 * `subjectText` is a subject's slug, its name, or something like it.
 */
export function respond(shelf: Searchable, question: string, subjectText = ''): Response {
  const { library } = shelf;
  const subject = findSubject(library, subjectText);
  const named = entryNamed(library, question, subject?.slug);
  if (named) return answerWith(shelf, named.path);
  const result = shelf.search(question, subject === undefined ? {} : { subject: subject.slug });
  const [best] = result.matches;
  const response = ((): Response => {
    switch (result.outcome) {
      case 'answer':
        return answerWith(shelf, best?.path ?? '', best);
      case 'unsure':
        return {
          outcome: 'unsure',
          messages: [
            renderUnsure(
              question,
              result.matches.slice(0, OFFERED).flatMap((match) => candidate(library, match) ?? []),
            ),
          ],
          first: 0,
        };
      case 'missing':
        return {
          outcome: 'missing',
          messages: [renderMissing(question, subject === undefined ? {} : { subject })],
          first: 0,
        };
      default:
        return result.outcome satisfies never;
    }
  })();
  return subjectText.trim() !== '' && subject === undefined ? withNote(response, subjectText) : response;
}

/** Shows a page, opened where `match` says it answers best, with further questions to go on to. */
export function answerWith(shelf: Shown, path: string, match?: Match): Response {
  const { library } = shelf;
  const found = library.page(path);
  if (found === undefined) return { outcome: 'missing', messages: [renderGone()], first: 0 };
  const page = { ...found, related: relatedTo(shelf, found) };
  const offset = match && passageStart(page, match.block);
  const context = { libraryName: library.name, ...(offset === undefined ? {} : { best: offset }) };
  return { outcome: 'answer', page, ...openPage(page, context) };
}

/** The questions that the page's author names, then the nearest others until there are enough; each question once. */
function relatedTo({ library, related }: Shown, page: Page): PageEntry[] {
  const questions = new Map(page.related.map((entry) => [entry.title.toLowerCase(), entry]));
  if (questions.size >= RELATED || related === undefined) return [...questions.values()];
  for (const path of related(page.path, RELATED + questions.size)) {
    const entry = library.entryAt(path);
    const title = entry?.title.toLowerCase() ?? '';
    if (entry && questions.size < RELATED && !questions.has(title)) questions.set(title, entry);
  }
  return [...questions.values()];
}

/** The subject meant by a slug, a name, or something like a name. */
export function findSubject(library: Library, text: string): SubjectCount | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return undefined;
  const { subjects } = library;
  return (
    subjects.find(({ slug, name }) => slug === wanted || name.toLowerCase() === wanted) ??
    matchNames(subjects, wanted.slice(0, 100))[0]
  );
}

/** The page that a question names, by its title or as the list of suggestions does: it is shown without a search. */
export function entryNamed(
  library: Library,
  question: string,
  subject: string | undefined,
): PageEntry | undefined {
  if (question.startsWith(PAGE_PREFIX)) return library.entryWithKey(question.slice(PAGE_PREFIX.length));
  return library.entryTitled(question, subject);
}

function candidate(library: Library, { path, block }: Match) {
  const page = library.page(path);
  if (page === undefined) return undefined;
  const text = findBlock(page.answer, block)?.text ?? '';
  return {
    key: page.key,
    title: page.title,
    subject: page.subjects[0]?.name ?? '',
    passage: plainPassage(text),
  };
}

/** Where a passage begins; of a heading, where the text below it does. */
function passageStart({ answer }: Page, number: number): number | undefined {
  const block = findBlock(answer, number);
  const isHeading = block !== undefined && block.lead === block.text.length;
  return (isHeading ? findBlock(answer, number + 1) : undefined)?.start ?? block?.start;
}

/** The page was there when its button was made, and is no more. */
function renderGone(): Message {
  return { content: 'This page is no longer in the library. Ask again with `/ask`.', embeds: [], rows: [] };
}

function withNote(response: Response, subjectText: string): Response {
  const note = `There is no subject "${writeTitle(subjectText, 60)}"; I looked in all of them.`;
  return { ...response, messages: response.messages.map((message) => ({ ...message, content: note })) };
}
