// "Next" and "Previous" below a page: another part of it.
import { type Control, openPart } from '../src/conversation/index.ts';

const part: Control<'part'> = {
  kind: 'part',
  open: ({ page, part, picture }, { shelf }) => ({
    kind: 'message',
    write: (say) => openPart(shelf, page, part, say, picture),
  }),
};

export default part;
