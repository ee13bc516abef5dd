// The menu of people below an answer that one person reads: it is shared for the chosen one, who is mentioned.
import { type Control, writePageAt } from '../src/conversation/index.ts';

const shareFor: Control<'shareFor'> = {
  kind: 'shareFor',
  open: ({ page, target, section }, { shelf, chosen: [reader] }) => ({
    kind: 'share',
    write: (say) => writePageAt(shelf, page, say, section),
    target,
    reader,
  }),
};

export default shareFor;
