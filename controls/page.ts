// Related questions in the menu below a page, and a page that all subjects have where one had none.
import { type Control, openPage } from '../src/conversation/index.ts';

const page: Control<'page'> = {
  kind: 'page',
  open: ({ page, from }, { shelf }) => ({
    kind: 'message',
    write: (say) => openPage(shelf, page, say),
    back: from ?? 'nowhere',
  }),
};

export default page;
