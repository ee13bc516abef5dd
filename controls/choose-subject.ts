// The menu of subjects: the questions of the chosen one.
import { showSubject } from '../src/answer/index.ts';
import type { Control } from '../src/conversation/index.ts';

const chooseSubject: Control<'chooseSubject'> = {
  kind: 'chooseSubject',
  open: (_action, { shelf: { library }, chosen: [slug = ''] }) => ({
    kind: 'message',
    write: (say) => ({ message: showSubject(library, slug, 0, say) }),
  }),
};

export default chooseSubject;
