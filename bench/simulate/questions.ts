// What is asked in a simulated day: questions that the library answers, as people word them, and some that it does not.
import { spread } from '../statistics.ts';

/** Asked everywhere, whatever the library holds. */
export const QUESTIONS: readonly string[] = [
  'what time is the exam',
  'thanks!',
  'who wrote the zebra quagga sonata',
  'why is the sky blue',
];

const MOST = 300;

/** Titles of pages, some of them as they stand and some as somebody types who has little time. */
export function spreadQuestions(pages: readonly { title: string }[]): string[] {
  return spread(pages, MOST).map(({ title }, index) => (index % 2 === 0 ? title : hasty(title)));
}

function hasty(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[?.!,]/g, '')
    .split(' ');
  return words.filter((word) => word.length > 3).join(' ') || title;
}
