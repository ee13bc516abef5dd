// What the bot says when it has no single answer: a choice of pages, or plainly that the library has none.
import type { Candidate } from '../../finding/index.ts';
import type { Say } from '../../language/index.ts';
import type { Subject } from '../../library/index.ts';
import { LIMITS } from '../limits.ts';
import type { Button, Message, Row } from '../message.ts';
import { escapePlain, quote } from '../text/echo.ts';
import { labelTitle, shorten, writeTitle } from '../text/title.ts';
import { colourOf } from './colour.ts';

/** Longest passage that tells a candidate from the others, in characters. */
const MAX_PASSAGE_LENGTH = 160;
/** Longest title of a candidate in the list, in characters. */
const MAX_TITLE_LENGTH = 256;
/** The same where the list is too long otherwise. */
const SHORT_TITLE_LENGTH = 60;
/** Longest name of a candidate's subject in the list, in characters. */
const MAX_SUBJECT_LENGTH = 60;

/**
 * Offers pages to choose from, best first; those beyond a menu's room are left out. The question is repeated unless it is
 * blank.
 */
export function renderUnsure(question: string, candidates: readonly Candidate[], say: Say): Message {
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
export function renderMissing(question: string, { subject, nearest = subject }: Missing, say: Say): Message {
  const text = subject ? say('missing.textIn', { subject: escapePlain(subject.name) }) : say('missing.text');
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
  say: Say,
): Message {
  const lines = [say('none.text'), item(say('try.words')), item(say('try.browse'))];
  const next = isKept ? say('unanswered.kept') : say('unanswered.unkept', { site });
  return {
    embeds: [{ title: say('none.title'), description: [...lines, next].join('\n'), color: NEUTRAL }],
    rows: lookAround(nearest, say),
  };
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
        const line = `${index + 1}. **${writeTitle(title, titles)}** · ${escapePlain(shorten(subject, MAX_SUBJECT_LENGTH))}`;
        return passages && passage ? `${line}\n  ${escapePlain(shorten(passage, MAX_PASSAGE_LENGTH))}` : line;
      })
      .join('\n');
  const tries = [
    [true, MAX_TITLE_LENGTH],
    [false, MAX_TITLE_LENGTH],
    [false, SHORT_TITLE_LENGTH],
  ] as const;
  for (const [passages, titles] of tries) {
    const text = lines(passages, titles);
    if (text.length <= room) return text;
  }
  return '';
}
