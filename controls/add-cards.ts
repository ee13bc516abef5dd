// "Add to my cards" in the menu below an answer.
import { type Control, openCard } from '../src/conversation/index.ts';

const control: Control<'addCards'> = {
  kind: 'addCards',
  async open(action, click) {
    // It takes the place of the answer: one can go on reading.
    return { ...(await openCard(action, click)), back: { kind: 'page', key: action.page } };
  },
};

export default control;
