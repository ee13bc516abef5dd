// What people wrote, repeated to them, with nothing in it that Discord would act on.
import { INVISIBLE } from '../limits.ts';
import { shorten } from './title.ts';
import { writeSpans } from './write.ts';

/** Longest question that is repeated to the person who asked it, in characters. */
const MAX_QUESTION_LENGTH = 300;

/** A question as a quote: in one line, cut after a word, with nothing in it that Discord would act on. */
export function quote(question: string): string {
  return `> ${echo(question, MAX_QUESTION_LENGTH) || '…'}`;
}

/**
 * What somebody wrote, repeated in at most `limit` characters of theirs: it pings nobody, and no address in it, such as an
 * invitation to a server, becomes a link or a preview.
 */
export function echo(text: string, limit: number): string {
  const inert = shorten(text, limit)
    .replace(/:\/\//g, `:${INVISIBLE}//`)
    .replace(/(?<=discord(?:app)?)\.(?=gg|com)/gi, `${INVISIBLE}.`);
  return escapePlain(inert);
}

/** Plain text → Discord Markdown that shows it unchanged. */
export function escapePlain(text: string): string {
  return writeSpans([{ text, marks: [], at: 0 }]).text;
}
