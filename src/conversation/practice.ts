// What the controls of practice lead to, for the person who clicks.
import type { StudyAction } from '../actions/index.ts';
import { practise } from '../study/index.ts';
import type { Click, ShownMessage } from './control.ts';

/** A card, its answer, or the next one: shown where the card was, and nowhere else. */
export async function openCard(action: StudyAction, { shelf, memory, person }: Click): Promise<ShownMessage> {
  const write = await practise(
    {
      library: shelf.library,
      database: memory.database,
      person: person.id,
      mayKeep: (id) => memory.privacy.mayKeep(id),
      now: Date.now(),
    },
    action,
  );
  return { kind: 'message', write: (say) => ({ message: write(say) }), back: 'nowhere' };
}
