// "Not for us" and "Hide" below a question without an answer, and what undoes them.
import { asWriter, type Control, settleQuestion as settle } from '../src/conversation/index.ts';

const settleQuestion: Control<'settleQuestion'> = {
  kind: 'settleQuestion',
  open: ({ question, state }, click) =>
    asWriter(click, (workspace) => settle({ ...click, workspace }, question, state)),
};

export default settleQuestion;
