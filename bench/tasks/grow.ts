// A library of many times the pages: sentences and titles of real ones, recombined within their subject.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type PageDraft, slugify } from '../../src/library/index.ts';
import { readPages, rewritePage } from '../pages.ts';
import { seededRandom } from '../statistics.ts';

export interface GrowInput {
  /** The library that is there; it stays as it is. */
  folder: string;
  /** Its pages as JSON lines. */
  pages: string;
  /** Where the larger library goes. */
  into: string;
  times: number;
}

/** What stands in front of a line's text: the mark of a heading or list item, and its bold name. */
const MARKS = /^\s*(?:#{1,6} |[-*+] |\d+[.)] )?(?:\*\*[^*]+\*\*:? ?)?/;

interface Subject {
  pages: Pick<PageDraft, 'path' | 'title'>[];
  sentences: string[];
}

/** The library itself, and `times - 1` recombined pages for each of its pages. Returns the number of pages in all. */
export function grow({ folder, pages, into, times }: GrowInput): number {
  cpSync(folder, into, { recursive: true });
  const subjects = collectSubjects(pages);
  const random = seededRandom(3);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('there is nothing to pick from');
    return item;
  };
  let count = 0;
  for (const page of readPages(pages)) {
    const subject = subjects.get(page.subject);
    if (subject === undefined) continue;
    count += 1;
    const source = readFileSync(join(folder, page.path), 'utf8');
    for (let copy = 1; copy < times; copy += 1) {
      const title = crossTitles(page.title, pick(subject.pages).title);
      const answer = recombine(page.answer, () => pick(subject.sentences));
      const name = `${slugify(title).slice(0, 100)}-${count}.md`;
      writeFileSync(join(into, dirname(page.path), name), rewritePage(source, { title, answer }));
      count += 1;
    }
  }
  return count;
}

function collectSubjects(pages: string): Map<string, Subject> {
  const subjects = new Map<string, Subject>();
  for (const { path, title, subject: name, answer } of readPages(pages)) {
    const subject = subjects.get(name) ?? { pages: [], sentences: [] };
    subjects.set(name, subject);
    subject.pages.push({ path, title });
    for (const line of textLines(answer)) {
      for (const sentence of splitSentences(line.replace(MARKS, ''))) subject.sentences.push(sentence);
    }
  }
  return subjects;
}

/** The first half of one title and the second half of another. */
function crossTitles(first: string, second: string): string {
  const [begin, end] = [first.split(' '), second.split(' ')];
  return [...begin.slice(0, Math.ceil(begin.length / 2)), ...end.slice(Math.ceil(end.length / 2))].join(' ');
}

/** The answer's own structure with as many other sentences in each line. */
function recombine(answer: string, draw: () => string): string {
  const texts = new Set(textLines(answer));
  return answer
    .split('\n')
    .map((line) => {
      if (!texts.has(line)) return line;
      const marks = MARKS.exec(line)?.[0] ?? '';
      return (
        marks +
        splitSentences(line.slice(marks.length))
          .map(() => draw())
          .join(' ')
      );
    })
    .join('\n');
}

/** Lines that are prose; code, tables and formulas on lines of their own are not. */
function textLines(answer: string): string[] {
  return answer
    .split('\n')
    .filter((line) => /[a-z]{3}.*[.!?:]\s*$/.test(line) && !/^\s*(?:```|\||\$\$)/.test(line));
}

function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=[A-Z*$])/).filter((sentence) => sentence.trim() !== '');
}
