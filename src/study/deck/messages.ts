// Flashcards as messages.

import { type GradeNumber, MAX_STUDY_SUBJECT_LENGTH } from '../../actions/index.ts';
import { type Button, LIMITS, type Message, writeTitle } from '../../answer/index.ts';
import { DAY } from '../../calendar.ts';
import type { Say } from '../../language/index.ts';
import type { Page } from '../../library/index.ts';
import type { Card } from '../cards/card.ts';
import { askedOf, plainText } from '../question-text.ts';
import { choicesOf, rightAnswer, wordPrompt } from '../wording.ts';
import type { Counts } from './flashcards.ts';
import { GRADES, grade, type Memory } from './schedule.ts';

/** A card that is shown. */
export interface ShownCard {
  card: Card;
  page: Page;
  memory: Memory;
  /** The slug of the subject that is practised, where it is one. */
  subject?: string | undefined;
}

const MINUTE = 60_000;

/** What a card asks, with a button that shows the answer. */
export function renderQuestion({ card, page, subject }: ShownCard, counts: Counts, say: Say): Message {
  const show: Button = {
    type: 'button',
    label: say('cards.show'),
    style: 'primary',
    action: { kind: 'showCard', page: page.key, card: card.id, ...ofSubject(subject) },
  };
  const { due, learnt, all } = counts;
  const asked = writeQuestion(card, say);
  return {
    embeds: [
      {
        title: writeTitle(card.title, LIMITS.title),
        ...(asked === '' ? {} : { description: asked }),
        footer: { text: say('cards.counts', { due: String(due), learnt: String(learnt), all: String(all) }) },
      },
    ],
    rows: [[show]],
  };
}

/** The answer below what was asked, with a button a grade, which tells when the card comes back. */
export function renderSolution({ card, page, memory, subject }: ShownCard, now: number, say: Say): Message {
  const [right, source] = [plainText(rightAnswer(card, say)), plainText(card.source)];
  const told = [`**${right}**`, ...(source === right ? [] : [source])];
  const buttons = GRADES.map((given, number): Button => {
    const wait = grade(memory, given, now).due - now;
    return {
      type: 'button',
      label: `${say(`cards.${given}`)} · ${duration(wait, say)}`,
      action: {
        kind: 'gradeCard',
        page: page.key,
        card: card.id,
        grade: number as GradeNumber,
        reps: memory.reps,
        ...ofSubject(subject),
      },
    };
  });
  return {
    embeds: [
      {
        title: writeTitle(card.title, LIMITS.title),
        ...(page.url === '' ? {} : { url: page.url }),
        description: trimToFit(
          [writeQuestion(card, say), ...told].filter((part) => part !== '').join('\n\n'),
        ),
      },
    ],
    rows: [buttons],
  };
}

/** A sentence in place of a card; `next` offers another one. */
export function renderNote(text: string, say: Say, next?: { subject?: string | undefined }): Message {
  const button: Button = {
    type: 'button',
    label: say('cards.next'),
    action: { kind: 'nextCard', ...ofSubject(next?.subject) },
  };
  return { embeds: [{ description: text }], rows: next === undefined ? [] : [[button]] };
}

function writeQuestion(card: Card, say: Say): string {
  const choices = choicesOf(card, say).map(({ text }) => text);
  const prompt = { ...wordPrompt(card.prompt, say), title: card.title };
  return trimToFit(askedOf(prompt, choices, plainText).join('\n\n'));
}

/** What is longer than a message may be ends in three dots: the page has the rest. */
function trimToFit(text: string): string {
  return text.length <= LIMITS.description ? text : `${text.slice(0, LIMITS.description - 2)} …`;
}

function ofSubject(subject: string | undefined): { subject?: string } {
  return subject === undefined || subject.length > MAX_STUDY_SUBJECT_LENGTH ? {} : { subject };
}

function duration(wait: number, say: Say): string {
  return wait < DAY
    ? say('cards.minutes', { number: Math.max(1, Math.round(wait / MINUTE)) })
    : say('cards.days', { number: Math.round(wait / DAY) });
}
