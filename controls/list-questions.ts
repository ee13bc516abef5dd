// "All questions", and "Next" and "Previous" below the list of questions without an answer.
import { asWriter, type Control, listQuestions as list } from '../src/conversation/index.ts';

const listQuestions: Control<'listQuestions'> = {
  kind: 'listQuestions',
  open: ({ kind: _, ...wish }, click) => asWriter(click, (workspace) => list({ ...click, workspace }, wish)),
};

export default listQuestions;
