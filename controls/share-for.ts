// The menu of people below an answer that one person reads: it is shared for the chosen one, who is mentioned.
import { writePage } from '../src/answer/index.ts';
import type { Control } from '../src/conversation/index.ts';
import { findPageByKey } from '../src/finding/index.ts';

const shareFor: Control<'shareFor'> = {
  kind: 'shareFor',
  open: ({ page, target }, { shelf, chosen: [reader] }) => ({
    kind: 'share',
    write: (say) => writePage(findPageByKey(shelf, page), say),
    target,
    reader,
  }),
};

export default shareFor;
