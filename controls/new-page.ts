// "Answer" below an unanswered question, and whatever else begins a page: an empty form.
import { asWriter, type Control, fieldsFor, openNewForm } from '../src/conversation/index.ts';

const newPage: Control<'newPage'> = {
  kind: 'newPage',
  open: ({ question: id }, click) =>
    asWriter(click, async (workspace) => {
      const question =
        id === undefined ? undefined : await click.memory.unanswered.find(workspace.server, id);
      return openNewForm(question === undefined ? {} : fieldsFor(click.shelf, question), id);
    }),
};

export default newPage;
