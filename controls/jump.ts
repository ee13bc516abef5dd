// The menu of a page's sections: the page with the chosen one in full.
import { type Control, openPage } from '../src/conversation/index.ts';

const jump: Control<'jump'> = {
  kind: 'jump',
  open: ({ page }, { shelf, chosen: [section = ''] }) => ({
    kind: 'message',
    write: (say) => openPage(shelf, page, say, Number(section)),
  }),
};

export default jump;
