// Pages and subjects that are named, not searched for.
import type { Library, PageEntry, SubjectCount } from '../library/index.ts';
import { matchNames } from '../search/index.ts';

/** Stands before a page's key where a question is a reference to that page, as the list of suggestions sends them. */
export const PAGE_PREFIX = 'page:';

/** Longest text that is compared with the names of subjects, in characters. */
const MAX_SUBJECT_LENGTH = 100;

/**
 * The page that a question names, by its title or by `page:` and its key: it is shown without a search. Of several pages with
 * that title, one filed under the subject with the slug `subject`.
 */
export function entryNamed(
  library: Library,
  question: string,
  subject: string | undefined,
): PageEntry | undefined {
  if (question.startsWith(PAGE_PREFIX)) return library.entryWithKey(question.slice(PAGE_PREFIX.length));
  return library.entryTitled(question, subject);
}

/** The subject meant by a slug, a name, or something like a name. Undefined for a blank text and where nothing is like it. */
export function findSubject(library: Library, text: string): SubjectCount | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return undefined;
  const { subjects } = library;
  return (
    subjects.find(({ slug, name }) => slug === wanted || name.toLowerCase() === wanted) ??
    matchNames(subjects, wanted.slice(0, MAX_SUBJECT_LENGTH))[0]
  );
}
