// "Doubtful answers" below the list of questions without an answer, and "Next" and "Previous" below that list.
import { asWriter, type Control, listDoubtful as list } from '../src/conversation/index.ts';

const listDoubtful: Control<'listDoubtful'> = {
  kind: 'listDoubtful',
  open: ({ screen }, click) => asWriter(click, (workspace) => list({ ...click, workspace }, screen)),
};

export default listDoubtful;
