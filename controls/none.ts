// "None of these" below pages that were offered: the question is noted, and other ways are named.
import { type Control, declineAll } from '../src/conversation/index.ts';

const none: Control<'none'> = {
  kind: 'none',
  open: ({ first }, click) => declineAll(first, click),
};

export default none;
