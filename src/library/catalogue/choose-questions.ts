// Questions to begin with, where library.yml names none.
import type { Catalogue } from './catalogue.ts';

/** Maximum number of questions chosen, each from another subject. */
const MAX_QUESTIONS = 5;

/** Minimum number of words: shorter titles are short forms rather than questions. */
const MIN_WORDS = 4;

/** Of each of the subjects with most pages of their own, the shortest title that is a question: what it asks is seen at a glance. */
export function chooseQuestions(catalogue: Catalogue): string[] {
  const subjects = new Map<string, { count: number; shortest: string }>();
  // One walk, without sorting pages: this runs on the thread that answers.
  for (const page of catalogue.pages) {
    const slug = catalogue.subjectOf(page);
    const subject = subjects.get(slug) ?? { count: 0, shortest: '' };
    if (subject.count === 0) subjects.set(slug, subject);
    subject.count += 1;
    const { title } = catalogue.head(page);
    if (isQuestion(title) && (subject.shortest === '' || title.length < subject.shortest.length))
      subject.shortest = title;
  }
  const asking = [...subjects.values()].filter(({ shortest }) => shortest !== '');
  return asking
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_QUESTIONS)
    .map(({ shortest }) => shortest);
}

function isQuestion(title: string): boolean {
  return title.endsWith('?') && title.split(/\s+/).length >= MIN_WORDS;
}
