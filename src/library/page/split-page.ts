// One file → its pages: a collection gives one a question, and the sections of each page can be found by their headings.

import { type PageDraft, partPath } from '../page-draft.ts';
import { slugify } from '../slug.ts';
import { type AnchorRule, numberAnchors } from '../split/anchors.ts';
import { type Asked, headingsAbove, isQuestion } from '../split/asked.ts';
import { findHeadings, type Heading } from '../split/headings.ts';
import { findQuestions } from '../split/questions.ts';
import { trimBlankLines } from '../text/trim-blank-lines.ts';
import { isVague } from '../vague-title.ts';
import { isFolderPage } from './title.ts';

/** Maximum length of a name within a path, in characters. */
const MAX_NAME_LENGTH = 80;

/**
 * The page of a file, and what can be asked for within it. The page comes first, then its sections, then the questions of a
 * collection, each a page of its own with the text of the file that the page itself then lacks. A file that is nothing but
 * questions has no page of its own.
 */
export function splitPage(page: PageDraft, rule: AnchorRule): PageDraft[] {
  const headings = findHeadings(page.answer);
  const asked = findQuestions(page.answer, headings);
  if (headings.length === 0 && asked.length === 0) return [page];
  const anchors = nameAnchors(headings, rule, page);
  const names = uniqueNames();
  if (asked.length === 0) return [page, ...sectionsOf(page, headings, anchors, names)];
  const questions = questionsOf(page, asked, anchors, names);
  const rest = withoutQuestions(page.answer, asked);
  if (!saysSomething(rest, page.title)) return questions;
  const own = { ...page, answer: rest };
  const ownHeadings = findHeadings(rest);
  const ownAnchors = nameAnchors(ownHeadings, rule, page);
  return [own, ...sectionsOf(own, ownHeadings, ownAnchors, names), ...questions];
}

/** The anchor of each heading. The page's own title is a heading of the file, though not of its answer any more. */
function nameAnchors(headings: readonly Heading[], rule: AnchorRule, page: PageDraft): Map<Heading, string> {
  const nameOf = numberAnchors(rule);
  if (page.titleFrom === 'heading') nameOf(page.title);
  return new Map(headings.map((heading) => [heading, nameOf(heading.text, heading.id)]));
}

function sectionsOf(
  page: PageDraft,
  headings: readonly Heading[],
  anchors: ReadonlyMap<Heading, string>,
  names: (text: string) => string,
): PageDraft[] {
  return headings.flatMap((heading, index): PageDraft[] => {
    // A heading that repeats the page's title names all of it.
    if (heading.text === '' || heading.text === page.title) return [];
    const end = headings[index + 1]?.start ?? page.answer.length;
    return [
      {
        ...page,
        path: partPath(page.path, 'section', names(heading.text)),
        kind: 'section',
        title: heading.text,
        titleFrom: 'heading',
        answer: page.answer.slice(heading.bodyStart, end),
        aliases: [],
        keywords: [...new Set([page.title, ...headingsAbove(headings, heading.start, heading.level)])],
        related: [],
        anchor: anchors.get(heading) ?? '',
        offset: heading.bodyStart,
      },
    ];
  });
}

function questionsOf(
  page: PageDraft,
  asked: readonly Asked[],
  anchors: ReadonlyMap<Heading, string>,
  names: (text: string) => string,
): PageDraft[] {
  const counts = new Map<string, number>();
  for (const { title } of asked) counts.set(title, (counts.get(title) ?? 0) + 1);
  return asked.map((one, index): PageDraft => {
    const { title, under, heading, answerStart, answerEnd } = one;
    // What is asked several times in one file is told apart by its number.
    const isOnly = counts.get(title) === 1;
    return {
      ...page,
      path: partPath(page.path, 'question', names(title)),
      kind: isOnly ? 'question' : 'topic',
      title: isOnly ? title : `${one.number ?? index + 1}. ${title}`,
      titleFrom: 'heading',
      answer: trimBlankLines(page.answer.slice(answerStart, answerEnd)),
      trail: [...collectionTrail(page), ...under],
      aliases: [],
      keywords: [...new Set([page.title, ...under])],
      related: [],
      anchor: (heading && anchors.get(heading)) ?? '',
    };
  });
}

/**
 * The questions of a file are filed under it, and there under the headings above them; where it is called as its folder is, in the
 * folder.
 */
function collectionTrail({ trail, path, title, titleFrom }: PageDraft): readonly string[] {
  const folders = trail ?? path.split('/').slice(0, -1);
  const folder = lettersOf(folders.at(-1) ?? '');
  const isNameless = isFolderPage(path) && (titleFrom === 'folder' || isVague(title));
  return folder !== '' && (isNameless || lettersOf(title) === folder) ? folders : [...folders, title];
}

/** A name without what stands between its words: a folder `cicd` and its title "CI/CD" are one. */
function lettersOf(name: string): string {
  return slugify(name).replaceAll('-', '');
}

function withoutQuestions(answer: string, asked: readonly Asked[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of asked) {
    rest += answer.slice(at, start);
    at = Math.max(at, end);
  }
  return trimBlankLines(rest + answer.slice(at));
}

/** A line of nothing but one link. */
const LINK_ALONE = /^(?:[-*+]\s+|\d+[.)]\s+)?\[([^\]]*)\]\(([^)]*)\)[.\s]*$/;

/**
 * Whether anything is left but the title, headings without a text, rules and links within the library. A question that nobody answered
 * is something, as is what the author links to elsewhere: neither is shown anywhere else.
 */
function saysSomething(rest: string, title: string): boolean {
  if (findHeadings(rest).some(({ text }) => text !== title && isQuestion(text))) return true;
  const lines = rest
    .replace(/<!--.*?-->/gs, '')
    .split('\n')
    .map((line) => line.replace(/<[^<>]*>/g, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^#{1,6}\s/.test(line) && line !== title);
  return lines.some((line) => {
    if (/back to top/i.test(line)) return false;
    const [, name = '', address = ''] = LINK_ALONE.exec(line) ?? [];
    return address === '' || (/^https?:/i.test(address) && /\p{L}/u.test(name));
  });
}

/** Names for parts of one file: short, and none twice. */
function uniqueNames(): (text: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    const name = slugify(text).slice(0, MAX_NAME_LENGTH) || 'part';
    let count = (taken.get(name) ?? 0) + 1;
    // Another part may be called by what would be the numbered name: "Solution" twice, and "Solution 2".
    while (count > 1 && taken.has(`${name}-${count}`)) count += 1;
    taken.set(name, count);
    if (count === 1) return name;
    taken.set(`${name}-${count}`, 1);
    return `${name}-${count}`;
  };
}
