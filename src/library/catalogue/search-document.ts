// A page as it is searched.

import { readName } from '../page/title.ts';
import { fileOf, type PageDraft } from '../page-draft.ts';
import { subjectSlug, subjectTrail } from './subjects.ts';

/** What search is told of a page or section. */
export interface PageText {
  path: string;
  /** As the page names it; where it names none, it is told by its words. */
  language?: string;
  title: string;
  subject: string;
  keywords: readonly string[];
  aliases: readonly string[];
  answer: string;
  /** Pages of one title are the same but for those of different scopes; without one it is a question, the same everywhere. */
  scope?: string;
  /** For a section: the path of the page that it stands in. */
  sectionOf?: string;
}

/** How many of the folders that a topic lies in are words to find it by, from the inside. */
const FOLDERS_AS_KEYWORDS = 2;

/** A page as it is searched: a topic by the names of its courses too, since its title may be no more than "Introduction". */
export function pageText(draft: PageDraft): PageText {
  const { path, kind, title, language, keywords, aliases, answer } = draft;
  const named = language === undefined ? {} : { language };
  const text = { path, title, subject: subjectSlug(draft), ...named, keywords, aliases, answer };
  switch (kind) {
    case 'question':
      return text;
    case 'topic':
      return { ...text, keywords: [...keywords, ...coursesOf(draft)], scope: text.subject };
    case 'section':
      return { ...text, scope: fileOf(path), sectionOf: fileOf(path) };
    default:
      return kind satisfies never;
  }
}

function coursesOf(draft: PageDraft): string[] {
  return subjectTrail(draft).slice(-FOLDERS_AS_KEYWORDS).map(readName);
}
