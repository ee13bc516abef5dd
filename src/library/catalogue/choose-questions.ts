// Questions to begin with, where library.yml names none.
import type { Catalogue } from './catalogue.ts';

/** Maximum number of questions chosen, each from another subject. */
const MAX_QUESTIONS = 5;

/** Minimum number of words: shorter titles are short forms rather than questions. */
const MIN_WORDS = 4;

/** Of each of the largest subjects, the shortest title that is a question: what it asks is seen at a glance. */
export function chooseQuestions(
  catalogue: Catalogue,
  subjects: Iterable<{ slug: string; count: number }>,
): string[] {
  const largest = [...subjects].sort((a, b) => b.count - a.count).slice(0, MAX_QUESTIONS);
  const shortest = new Map(largest.map(({ slug }) => [slug, '']));
  // One walk, without sorting: this runs on the thread that answers.
  for (const page of catalogue.pages) {
    const subject = catalogue.subjectOf(page);
    const before = shortest.get(subject);
    if (before === undefined) continue;
    const { title } = catalogue.head(page);
    if (isQuestion(title) && (before === '' || title.length < before.length)) shortest.set(subject, title);
  }
  return [...shortest.values()].filter((title) => title !== '');
}

function isQuestion(title: string): boolean {
  return title.endsWith('?') && title.split(/\s+/).length >= MIN_WORDS;
}
