// "Send to my messages" below an answer that one person reads: Discord forgets those, and keeps direct messages.
import { writePage } from '../src/answer/index.ts';
import type { Control } from '../src/conversation/index.ts';
import { findPageByKey } from '../src/finding/index.ts';

const keep: Control<'keep'> = {
  kind: 'keep',
  open: ({ page }, { shelf }) => ({
    kind: 'direct',
    write: (say) => writePage(findPageByKey(shelf, page), say),
  }),
};

export default keep;
