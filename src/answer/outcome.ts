// What the bot says when it has no single answer: a choice of pages, or plainly that the library has none.
import type { Subject } from '../library/page.ts';
import { colourOf } from './colour.ts';
import { LIMITS } from './limits.ts';
import type { Message } from './message.ts';
import { labelTitle, shorten, writeTitle } from './title.ts';
import { writeSpans } from './write.ts';

/** A page that may be meant. */
export interface Candidate {
  key: string;
  title: string;
  /** The subject's name as readers see it. */
  subject: string;
  /** What of the page fits the question best, as plain text. */
  passage?: string;
}

/** Characters of a question that are repeated to the person who asked it. */
const QUESTION = 300;
/** Characters of a passage that tell a candidate from the others. */
const PASSAGE = 160;
/** Characters of a candidate's title in the list. */
const TITLE = 256;

/** Offers pages to choose from, best first; those beyond a menu's room are left out. */
export function renderUnsure(question: string, candidates: readonly Candidate[]): Message {
  const offered = candidates.slice(0, LIMITS.options);
  if (offered.length === 0) return renderMissing(question);
  const heading = `Several pages might answer this. Which one do you mean?\n${quote(question)}\n`;
  return {
    embeds: [
      {
        title: 'Did you mean one of these?',
        description: heading + listCandidates(offered, LIMITS.description - heading.length),
        color: colourOf(offered[0]?.subject ?? ''),
      },
    ],
    rows: [
      [
        {
          type: 'menu',
          placeholder: 'Choose a page',
          action: { kind: 'choose' },
          options: offered.map(({ key, title, subject, passage }) => ({
            label: labelTitle(title, LIMITS.optionLabel) || key,
            value: key,
            description: shorten([subject, passage].filter(Boolean).join(' · '), LIMITS.optionDescription),
          })),
        },
      ],
    ],
  };
}

/** Says that the library does not answer a question, and what can be tried instead. */
export function renderMissing(question: string, { subject }: { subject?: Subject } = {}): Message {
  const where = subject ? ` in ${plain(subject.name)}` : '';
  const tries = [
    'Ask in other words, or use the term that your course or textbook uses.',
    ...(subject ? ['Ask without a subject: the answer may be filed under another one.'] : []),
    'See what there is with `/browse`.',
  ];
  return {
    embeds: [
      {
        title: 'Not in the library',
        description: `The library has no page${where} that answers this:\n${quote(question)}\n${tries
          .map((text) => `- ${text}`)
          .join('\n')}`,
        color: NEUTRAL,
      },
    ],
    rows: [],
  };
}

/** A grey for messages about no subject; the same luminance as the subjects' colours. */
const NEUTRAL = 0x868686;

/** Titles in full with their passages, as far as these leave room; titles alone otherwise. */
function listCandidates(candidates: readonly Candidate[], room: number): string {
  const lines = (passages: boolean, titles: number) =>
    candidates
      .map(({ title, subject, passage }, index) => {
        const line = `${index + 1}. **${writeTitle(title, titles)}** · ${plain(shorten(subject, 60))}`;
        return passages && passage ? `${line}\n  ${plain(shorten(passage, PASSAGE))}` : line;
      })
      .join('\n');
  const tries = [() => lines(true, TITLE), () => lines(false, TITLE), () => lines(false, 60)];
  return tries.map((write) => write()).find((text) => text.length <= room) ?? '';
}

/** A question as a quote: in one line, cut after a word, with nothing in it that Discord would act on. */
function quote(question: string): string {
  return `> ${plain(shorten(question, QUESTION)) || '…'}`;
}

function plain(text: string): string {
  return writeSpans([{ text, marks: [], at: 0 }]).text;
}
