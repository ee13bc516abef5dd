// A page as it is searched.
import { fileOf, type PageDraft, readName, subjectSlug, subjectTrail } from '../library/index.ts';
import type { SearchDocument } from '../search/index.ts';

/** How many of the folders that a topic lies in are words to find it by, from the inside. */
const FOLDERS_AS_KEYWORDS = 2;

/** A page as it is searched: a topic by the names of its courses too, since its title may be no more than "Introduction". */
export function searchDocumentOf(draft: PageDraft): SearchDocument {
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
