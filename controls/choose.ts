// Menus of pages: related ones, those that may be meant, a subject's. The chosen page is shown.
import { type Control, openPage } from '../src/conversation/index.ts';

const choose: Control<'choose'> = {
  kind: 'choose',
  open: ({ from }, { shelf, chosen: [key = ''] }) => ({
    kind: 'message',
    write: (say) => openPage(shelf, key, say),
    back: from ?? 'nowhere',
    settles: from?.kind === 'candidates',
  }),
};

export default choose;
