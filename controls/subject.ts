// "Next" and "Previous" below a subject's questions, and what leads to them.
import { showSubject } from '../src/answer/index.ts';
import type { Control } from '../src/conversation/index.ts';

const subject: Control<'subject'> = {
  kind: 'subject',
  open: ({ subject, screen }, { shelf: { library } }) => ({
    kind: 'message',
    write: (say) => ({ message: showSubject(library, subject, screen, say) }),
  }),
};

export default subject;
