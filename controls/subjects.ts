// "Next" and "Previous" below the list of subjects, and what leads to it.
import { renderSubjects } from '../src/answer/index.ts';
import type { Control } from '../src/conversation/index.ts';

const subjects: Control<'subjects'> = {
  kind: 'subjects',
  open: ({ screen }, { shelf: { library } }) => ({
    kind: 'message',
    write: (say) => ({ message: renderSubjects(library.subjects, screen, say) }),
  }),
};

export default subjects;
