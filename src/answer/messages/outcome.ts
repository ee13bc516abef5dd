// What the bot says when it has no single answer: a choice of pages, or plainly that the library has none.
import type { Candidate } from '../../finding/index.ts';
import type { Say } from '../../language/index.ts';
import type { Subject } from '../../library/index.ts';
import { LIMITS } from '../limits.ts';
import type { Button, Menu, Message, Row } from '../message.ts';
import { escapePlain, quote } from '../text/echo.ts';
import { labelTitle, shorten, shortenSentence, writeTitle } from '../text/title.ts';
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
  const [first, ...others] = candidates;
  if (first === undefined) return renderMissing(question, {}, say);
  const isOne = others.length === 0;
  return renderOffer(
    {
      title: say(isOne ? 'unsure.titleOne' : 'unsure.title'),
      text: `${say(isOne ? 'unsure.textOne' : 'unsure.text')}${question.trim() ? `\n${quote(question)}` : ''}`,
      candidates,
      buttons: [{ type: 'button', label: say('button.none'), action: { kind: 'none', first: first.key } }],
    },
    say,
  );
}

/** What may be meant where a page was not. */
export interface Others {
  /** The key of the page that was not meant. */
  page: string;
  /** The next best, best first. */
  candidates: readonly Candidate[];
  /** The keys of what all subjects have, where one was searched. */
  elsewhere: readonly string[];
}

/** Offers what else may be meant than a page; at least one candidate, or one page elsewhere. */
export function renderOthers({ page, candidates, elsewhere }: Others, say: Say): Message {
  const text = candidates.length > 1 ? 'others.text' : 'others.textOne';
  return renderOffer(
    {
      title: say('others.title'),
      text: say(candidates.length === 0 ? 'others.textNone' : text),
      candidates,
      buttons: [
        ...allSubjects(elsewhere, say),
        { type: 'button', label: say('button.none'), action: { kind: 'none', first: page } },
      ],
    },
    say,
  );
}

/** Pages to choose from, below a sentence. */
interface Offer {
  title: string;
  text: string;
  candidates: readonly Candidate[];
  buttons: Button[];
}

function renderOffer({ title, text, candidates, buttons }: Offer, say: Say): Message {
  const offered = candidates.slice(0, LIMITS.options);
  const keys = offered.slice(0, LIMITS.keys).map(({ key }) => key);
  const menu: Menu = {
    type: 'menu',
    placeholder: say('menu.candidates'),
    action: { kind: 'choose', from: { kind: 'candidates', keys } },
    options: offered.map(({ key, title: name, subject, passage }) => ({
      label: labelTitle(name, LIMITS.optionLabel) || key,
      value: key,
      description: shortenSentence([subject, passage].filter(Boolean).join(' · '), LIMITS.optionDescription),
    })),
  };
  const heading = `${text}\n`;
  const list = listCandidates(offered, LIMITS.description - heading.length);
  return {
    embeds: [
      { title, description: heading + list, color: offered[0] ? colourOf(offered[0].subject) : NEUTRAL },
    ],
    rows: [...(offered.length > 0 ? [[menu] as [Menu]] : []), buttons],
  };
}

/** What all subjects have, which was looked up along with one of them. */
function allSubjects(keys: readonly string[], say: Say): Button[] {
  if (keys.length === 0) return [];
  return [
    {
      type: 'button',
      label: say('button.allSubjects'),
      action: { kind: 'offer', keys: keys.slice(0, LIMITS.keys) },
      style: 'primary',
    },
  ];
}

/** What is known where an answer is missing. */
export interface Missing {
  /** The only subject that was searched. */
  subject?: Subject | undefined;
  /** The subject that the question seems to belong to. */
  nearest?: Subject | undefined;
  /** The keys of what all subjects have, where one was searched. */
  elsewhere?: readonly string[];
}

/** Says that the library does not answer a question, what can be tried instead, and where to look around. */
export function renderMissing(
  question: string,
  { subject, nearest = subject, elsewhere = [] }: Missing,
  say: Say,
): Message {
  const text = subject ? say('missing.textIn', { subject: escapePlain(subject.name) }) : say('missing.text');
  const isElsewhere = say(elsewhere.length > 0 ? 'try.allSubjects' : 'try.noOther');
  const tries = [...(subject ? [isElsewhere] : []), say('try.words'), say('try.browse')];
  return {
    embeds: [
      {
        title: say('missing.title'),
        description: [text, quote(question), ...tries.map(item)].join('\n'),
        color: NEUTRAL,
      },
    ],
    rows: lookAround(nearest, allSubjects(elsewhere, say), say),
  };
}

/** What happens next when none of the pages offered was meant. `isKept` says whether the question was noted. */
export function renderNone({ isKept, site }: { isKept: boolean; site: string }, say: Say): Message {
  const lines = [say('none.text'), item(say('try.words')), item(say('try.browse'))];
  const next = isKept ? say('unanswered.kept') : say('unanswered.unkept', { site });
  return {
    embeds: [{ title: say('none.title'), description: [...lines, next].join('\n'), color: NEUTRAL }],
    rows: lookAround(undefined, [], say),
  };
}

/** A grey for messages about no subject; the same luminance as the subjects' colours. */
const NEUTRAL = 0x868686;

function lookAround(nearest: Subject | undefined, first: readonly Button[], say: Say): Row[] {
  const buttons: Button[] = [
    ...first,
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
        return passages && passage
          ? `${line}\n  ${escapePlain(shortenSentence(passage, MAX_PASSAGE_LENGTH))}`
          : line;
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
