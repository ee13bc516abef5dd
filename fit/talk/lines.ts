// The lines that kinds of messages are learnt from: what people type to the bot, by kind and language, and further questions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, type Kind, LOCALES } from '../../src/dialogue/kinds/index.ts';
import { TOPICS } from '../../src/dialogue/languages/index.ts';

/** A line, and how much it counts. */
export interface Line {
  text: string;
  kind: Kind;
  /** Its language as Discord names it; absent where it could be of any. */
  locale?: string;
  weight: number;
  /** Where it comes from. */
  source: string;
}

/**
 * How much further questions count, by their sort. Of names of topics there are many, and nobody asked for them; those that look like chat
 * stand for many.
 */
const WEIGHTS: Readonly<Record<string, number>> = { question: 1, topic: 0.35, lookalike: 5 };

/** Most further questions are English: those in other languages count more, that these do not seem to be all chat. */
const ELSEWHERE_WEIGHT = 2;

/** Whether a kind is one of small talk. */
export function isSmallTalk(kind: Kind): boolean {
  return TOPICS.some((topic) => topic === kind);
}

/** Reads all lines below the root of the project, each text once: a text of several languages has none, and of several kinds the first counts. */
export function readTalkLines(root: string): Line[] {
  const byText = new Map<string, Line>();
  for (const line of [...talkLines(root), ...furtherQuestions(root)]) {
    const key = line.text.toLowerCase();
    const known = byText.get(key);
    if (known === undefined) byText.set(key, { ...line });
    else {
      if (known.kind === line.kind) known.weight = Math.max(known.weight, line.weight);
      if (known.locale !== line.locale) delete known.locale;
    }
  }
  return [...byText.values()].map((line) =>
    line.kind !== 'question' || line.locale === undefined || line.locale === 'en-US'
      ? line
      : { ...line, weight: line.weight * ELSEWHERE_WEIGHT },
  );
}

/** `fit/data/talk`: a file for each language, of lines `kind <tab> text`. Throws where a kind is unknown. */
function talkLines(root: string): Line[] {
  return LOCALES.flatMap((locale) => {
    const file = `fit/data/talk/${locale.slice(0, 2)}.tsv`;
    return readTable(join(root, file)).map(([name, text = '']) => {
      const kind = KINDS.find((one) => one === name);
      if (kind === undefined || text === '') throw new Error(`${file}: "${name}\t${text}" is no line`);
      return { text, kind, locale, weight: 1, source: 'talk' };
    });
  });
}

/** Questions that were written to fit the search, and those of `fit/data/talk/questions.tsv`. Throws where a sort or a language is unknown. */
function furtherQuestions(root: string): Line[] {
  const read = (name: string) => readTable(join(root, 'fit/data', name));
  const searched = [
    ...read('further.tsv').map(([, , text]) => text),
    ...read('answerable.tsv').map(([, , text]) => text),
    ...read('none.tsv').flatMap(([category, text]) => (category === 'smalltalk' ? [] : [text])),
  ];
  return [
    ...searched.map(
      (text = ''): Line => ({ text, kind: 'question', locale: 'en-US', weight: 1, source: 'search' }),
    ),
    ...read('talk/questions.tsv').map(([sort = '', code = '', text = '']): Line => {
      const weight = WEIGHTS[sort];
      if (weight === undefined || text === '')
        throw new Error(`questions.tsv: "${sort}\t${code}\t${text}" is no line`);
      const locale = LOCALES.find((one) => code !== '' && one.startsWith(code));
      if (code !== '' && locale === undefined) throw new Error(`questions.tsv: "${code}" is no language`);
      return { text, kind: 'question', weight, source: sort, ...(locale === undefined ? {} : { locale }) };
    }),
  ];
}

/** The lines of a file, split at tabs; those that begin with # are remarks. */
function readTable(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}
