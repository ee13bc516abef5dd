// A page of the library → what the search indexes of it.
import { fileOf, type PageDraft, readName, subjectSlug, subjectTrail } from '../library/index.ts';
import type { SearchDocument } from '../search/index.ts';

/** Number of innermost folders whose names are keywords of a topic. */
const FOLDERS_AS_KEYWORDS = 2;

/**
 * What the search indexes of a page. A topic has the names of its folders (courses) as keywords, since its title may be no more than
 * "Introduction". The scope of a topic is its subject, that of a section its page.
 */
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
