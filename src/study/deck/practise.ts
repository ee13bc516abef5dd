// Flashcards, one click after the other: what each leads to, as a message.
import type { StudyAction } from '../../actions/index.ts';
import type { Message } from '../../answer/index.ts';
import type { Database } from '../../database/index.ts';
import type { Say } from '../../language/index.ts';
import type { Library } from '../../library/index.ts';
import { areInOtherLanguages, isInOtherLanguage } from '../cards/other-languages.ts';
import { addCards, gradeCard, listCards } from './flashcards.ts';
import { renderNote, renderQuestion, renderSolution } from './messages.ts';
import { cardAt, cardsOf, nextCard } from './next-card.ts';
import { GRADES, newMemory } from './schedule.ts';

/** What practice needs: the pages, and what is kept of whom. */
export interface Learner {
  library: Library;
  database: Database;
  /** The person's id, and whether something may be kept about them. */
  person: string;
  mayKeep(person: string): Promise<boolean>;
  /** In milliseconds since 1970. */
  now: number;
}

/** Writes what a control of practice leads to. */
export type Written = (say: Say) => Message;

/** Carries out what a control of practice asks for. */
export async function practise(learner: Learner, action: StudyAction): Promise<Written> {
  if (!(await learner.mayKeep(learner.person)))
    return (say) => renderNote(learner.database.isAway() ? say('cards.away') : say('cards.optedOut'), say);
  switch (action.kind) {
    case 'nextCard':
      return showNext(learner, action.subject);
    case 'showCard':
      return showSolution(learner, action);
    case 'gradeCard': {
      const found = cardAt(learner.library, action.page, action.card);
      if (found === undefined) return gone(action.subject);
      const place = { card: action.card, page: action.page, subject: found.page.subjects[0]?.slug ?? '' };
      const given = GRADES[action.grade];
      const graded = await gradeCard(learner.database, learner.person, place, {
        given,
        reps: action.reps,
        now: learner.now,
      });
      // A second click on the same grade changes nothing: the next card is what both lead to.
      return graded.kind === 'away' ? away() : showNext(learner, action.subject);
    }
    case 'addCards':
      return add(learner, action.page);
    default:
      return action satisfies never;
  }
}

async function showNext(learner: Learner, subject: string | undefined): Promise<Written> {
  const next = await nextCard(learner.library, learner.database, learner.person, {
    subject,
    now: learner.now,
  });
  if (next.kind === 'away') return away();
  const { value } = next;
  // Who has no card of it yet is told why there is none.
  if (value.kind === 'done' && value.counts.all === 0 && areInOtherLanguages(learner.library, subject))
    return (say) => renderNote(say('cards.otherLanguages'), say);
  return value.kind === 'done'
    ? (say) => renderNote(say('cards.done'), say)
    : (say) => renderQuestion({ ...value, subject }, value.counts, say);
}

async function showSolution(
  learner: Learner,
  { page, card, subject }: { page: string; card: string; subject?: string },
): Promise<Written> {
  const found = cardAt(learner.library, page, card);
  if (found === undefined) return gone(subject);
  const listed = await listCards(learner.database, learner.person, undefined);
  if (listed.kind === 'away') return away();
  const memory = listed.value.find((one) => one.card === card)?.memory ?? newMemory(learner.now);
  return (say) => renderSolution({ ...found, memory, subject }, learner.now, say);
}

async function add({ library, database, person, now }: Learner, key: string): Promise<Written> {
  const entry = library.entryWithKey(key);
  const page = entry && library.page(entry.path);
  const cards = page === undefined ? [] : cardsOf(page);
  if (page === undefined || cards.length === 0) {
    const why = page !== undefined && isInOtherLanguage(page) ? 'cards.otherLanguages' : 'cards.none';
    return (say) => renderNote(say(why), say);
  }
  const subject = page.subjects[0]?.slug ?? '';
  const places = cards.map(({ id }) => ({ card: id, page: page.key, subject }));
  const added = await addCards(database, person, places, now);
  if (added.kind === 'away') return away();
  return (say) => renderNote(say('cards.added', { count: added.value }), say, {});
}

function away(): Written {
  return (say) => renderNote(say('cards.away'), say);
}

function gone(subject: string | undefined): Written {
  return (say) => renderNote(say('cards.gone'), say, { subject });
}
