// The menu of a page's sections: the part that the chosen one stands in.
import { type Control, openPart } from '../src/conversation/index.ts';

const jump: Control<'jump'> = {
  kind: 'jump',
  open: ({ page }, { shelf, chosen: [part = ''] }) => ({
    kind: 'message',
    write: (say) => openPart(shelf, page, Number(part), say),
  }),
};

export default jump;
