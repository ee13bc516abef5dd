// "Answer" below an unanswered question, and whatever else begins a page: an empty form.
import { asWriter, type Control, openNewForm } from '../src/conversation/index.ts';

const newPage: Control<'newPage'> = {
  kind: 'newPage',
  open: ({ question }, click) => asWriter(click, () => openNewForm({}, question)),
};

export default newPage;
