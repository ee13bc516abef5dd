// "None of these" below pages that were offered: the question is noted, and other ways are named.
import { renderNone } from '../src/answer/index.ts';
import type { Control } from '../src/conversation/index.ts';

const none: Control<'none'> = {
  kind: 'none',
  async open({ first }, { shelf: { library }, unanswered, guild }) {
    const isKept = await unanswered.note({ guild, declined: first });
    const nearest = library.entryWithKey(first)?.subjects[0];
    // Where nobody has said where it is published, its name says whose it is.
    const site = library.site || library.name;
    return {
      kind: 'message',
      write: (say) => ({ message: renderNone({ nearest, isKept, site }, say) }),
      settles: true,
    };
  },
};

export default none;
