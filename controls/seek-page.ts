// "A page answers it" below a question without an answer: pages that may be meant.
import { asWriter, type Control, seekPage as seek } from '../src/conversation/index.ts';

const seekPage: Control<'seekPage'> = {
  kind: 'seekPage',
  open: ({ question }, click) => asWriter(click, (workspace) => seek({ ...click, workspace }, question)),
};

export default seekPage;
