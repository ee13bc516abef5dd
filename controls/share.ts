// "Share" below an answer that one person reads: everybody may read it.
import { type Control, writePageAt } from '../src/conversation/index.ts';

const share: Control<'share'> = {
  kind: 'share',
  open: ({ page, target, reader, section }, { shelf }) => ({
    kind: 'share',
    write: (say) => writePageAt(shelf, page, say, section),
    target,
    reader,
  }),
};

export default share;
