// "Send to my messages" below an answer that one person reads: Discord forgets those, and keeps direct messages.
import { type Control, writePageAt } from '../src/conversation/index.ts';

const keep: Control<'keep'> = {
  kind: 'keep',
  open: ({ page, section }, { shelf }) => ({
    kind: 'direct',
    write: (say) => writePageAt(shelf, page, say, section),
  }),
};

export default keep;
