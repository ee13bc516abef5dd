// "This helped" and "This did not" in the menu below an answer.
import { type Control, castVote } from '../src/conversation/index.ts';

const vote: Control<'vote'> = {
  kind: 'vote',
  open: ({ page, helped }, click) => castVote(page, helped, click),
};

export default vote;
