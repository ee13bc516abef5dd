// "Not what I asked" below an answer: the other pages that may be meant, and what all subjects have where one was searched. Where
// there is nothing else, that is said, and the question is noted.
import { renderOthers } from '../src/answer/index.ts';
import { type Control, declineAll } from '../src/conversation/index.ts';
import { candidatesWithKeys, findOthers } from '../src/finding/index.ts';

const notMeant: Control<'notMeant'> = {
  kind: 'notMeant',
  async open({ page, others, elsewhere }, click) {
    const { shelf } = click;
    const known = others.length + elsewhere.length > 0 ? others : await findOthers(shelf, page);
    const candidates = candidatesWithKeys(shelf.library, known);
    if (candidates.length === 0 && elsewhere.length === 0) return declineAll(page, click);
    return {
      kind: 'message',
      write: (say) => ({
        message: renderOthers({ page, candidates, elsewhere }, say),
        offered: candidates.map(({ key }) => key),
      }),
      back: { kind: 'page', key: page },
      settles: true,
    };
  },
};

export default notMeant;
