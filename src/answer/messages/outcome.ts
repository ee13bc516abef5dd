// What the bot says when it has no single answer: a choice of pages, or plainly that the library has none.
import type { Candidate } from '../../finding/index.ts';
import { type Say, speak } from '../../language/index.ts';
import type { Subject } from '../../library/index.ts';
import { INVISIBLE, LIMITS } from '../limits.ts';
import type { Button, Message, Row } from '../message.ts';
import { labelTitle, shorten, writeTitle } from '../text/title.ts';
import { writeSpans } from '../text/write.ts';
import { colourOf } from './colour.ts';

/** Characters of a question that are repeated to the person who asked it. */
const QUESTION = 300;
/** Characters of a passage that tell a candidate from the others. */
const PASSAGE = 160;
/** Characters of a candidate's title in the list. */
const TITLE = 256;

/**
 * Offers pages to choose from, best first; those beyond a menu's room are left out. The question is repeated unless it is
 * blank.
 */
export function renderUnsure(
  question: string,
  candidates: readonly Candidate[],
  say: Say = speak(),
): Message {
  const offered = candidates.slice(0, LIMITS.options);
  const [first] = offered;
  if (first === undefined) return renderMissing(question, {}, say);
  const heading = `${say('unsure.text')}\n${question.trim() ? `${quote(question)}\n` : ''}`;
  const keys = offered.slice(0, LIMITS.keys).map(({ key }) => key);
  return {
    embeds: [
      {
        title: say('unsure.title'),
        description: heading + listCandidates(offered, LIMITS.description - heading.length),
        color: colourOf(first.subject),
      },
    ],
    rows: [
      [
        {
          type: 'menu',
          placeholder: say('menu.candidates'),
          action: { kind: 'choose', from: { kind: 'candidates', keys } },
          options: offered.map(({ key, title, subject, passage }) => ({
            label: labelTitle(title, LIMITS.optionLabel) || key,
            value: key,
            description: shorten([subject, passage].filter(Boolean).join(' · '), LIMITS.optionDescription),
          })),
        },
      ],
      [{ type: 'button', label: say('button.none'), action: { kind: 'none', first: first.key } }],
    ],
  };
}

/** What is known where an answer is missing. */
export interface Missing {
  /** The only subject that was searched. */
  subject?: Subject | undefined;
  /** The subject that the question seems to belong to. */
  nearest?: Subject | undefined;
}

/** Says that the library does not answer a question, what can be tried instead, and where to look around. */
export function renderMissing(
  question: string,
  { subject, nearest = subject }: Missing = {},
  say: Say = speak(),
): Message {
  const text = subject ? say('missing.textIn', { subject: plainText(subject.name) }) : say('missing.text');
  const tries = [say('try.words'), ...(subject ? [say('try.allSubjects')] : []), say('try.browse')];
  return {
    embeds: [
      {
        title: say('missing.title'),
        description: [text, quote(question), ...tries.map(item)].join('\n'),
        color: NEUTRAL,
      },
    ],
    rows: lookAround(nearest, say),
  };
}

/** What happens next when none of the pages offered was meant. `isKept` says whether the question was noted. */
export function renderNone(
  { nearest, isKept, site }: { nearest: Subject | undefined; isKept: boolean; site: string },
  say: Say = speak(),
): Message {
  const lines = [say('none.text'), item(say('try.words')), item(say('try.browse'))];
  const next = isKept ? say('gap.kept') : say('gap.unkept', { site });
  return {
    embeds: [{ title: say('none.title'), description: [...lines, next].join('\n'), color: NEUTRAL }],
    rows: lookAround(nearest, say),
  };
}

/** A question as a quote: in one line, cut after a word, with nothing in it that Discord would act on. */
export function quote(question: string): string {
  return `> ${echo(question, QUESTION) || '…'}`;
}

/**
 * What somebody wrote, repeated in at most `limit` characters of theirs: it pings nobody, and no address in it, such as an
 * invitation to a server, becomes a link or a preview.
 */
export function echo(text: string, limit: number): string {
  const inert = shorten(text, limit)
    .replace(/:\/\//g, `:${INVISIBLE}//`)
    .replace(/(?<=discord(?:app)?)\.(?=gg|com)/gi, `${INVISIBLE}.`);
  return plainText(inert);
}

/** Plain text as Discord shows it unchanged. */
export function plainText(text: string): string {
  return writeSpans([{ text, marks: [], at: 0 }]).text;
}

/** A grey for messages about no subject; the same luminance as the subjects' colours. */
const NEUTRAL = 0x868686;

function lookAround(nearest: Subject | undefined, say: Say): Row[] {
  const buttons: Button[] = [
    ...(nearest
      ? [
          {
            type: 'button' as const,
            label: shorten(say('button.browse', { subject: nearest.name }), LIMITS.buttonLabel),
            action: { kind: 'subject' as const, subject: nearest.slug, screen: 0 },
          },
        ]
      : []),
    { type: 'button', label: say('button.subjects'), action: { kind: 'subjects', screen: 0 } },
  ];
  return [buttons];
}

function item(text: string): string {
  return `- ${text}`;
}

/** Titles in full with their passages, as far as these leave room; titles alone otherwise. */
function listCandidates(candidates: readonly Candidate[], room: number): string {
  const lines = (passages: boolean, titles: number) =>
    candidates
      .map(({ title, subject, passage }, index) => {
        const line = `${index + 1}. **${writeTitle(title, titles)}** · ${plainText(shorten(subject, 60))}`;
        return passages && passage ? `${line}\n  ${plainText(shorten(passage, PASSAGE))}` : line;
      })
      .join('\n');
  const tries = [
    [true, TITLE],
    [false, TITLE],
    [false, 60],
  ] as const;
  for (const [passages, titles] of tries) {
    const text = lines(passages, titles);
    if (text.length <= room) return text;
  }
  return '';
}
