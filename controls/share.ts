// "Share" below an answer that one person reads: everybody may read it.
import { writePage } from '../src/answer/index.ts';
import type { Control } from '../src/conversation/index.ts';
import { findPageByKey } from '../src/finding/index.ts';

const share: Control<'share'> = {
  kind: 'share',
  open: ({ page, target, reader }, { shelf }) => ({
    kind: 'share',
    write: (say) => writePage(findPageByKey(shelf, page), say),
    target,
    reader,
  }),
};

export default share;
