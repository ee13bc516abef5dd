// The sections in the menu below a page: the part that the chosen one stands in.
import { type Control, openPage } from '../src/conversation/index.ts';

const section: Control<'section'> = {
  kind: 'section',
  open: ({ page, section }, { shelf }) => ({
    kind: 'message',
    write: (say) => openPage(shelf, page, say, section),
  }),
};

export default section;
