// The menu of pages that may answer a question: the chosen one is found by its words from now on.
import { addWording, asWriter, type Control, sayOnly, settleAnswered } from '../src/conversation/index.ts';

const assignPage: Control<'assignPage'> = {
  kind: 'assignPage',
  open: ({ question: id }, click) =>
    asWriter(click, async (workspace) => {
      const { memory, shelf, chosen, person } = click;
      const question = await memory.unanswered.find(workspace.server, id);
      const key = chosen[0] ?? '';
      const entry = shelf.library.entryWithKey(key);
      if (question === undefined) return sayOnly((say) => say('questions.gone'));
      return addWording(workspace, shelf, person.id, {
        key,
        wording: question.words,
        onFound: () => settleAnswered(memory, workspace.server, id, entry?.title ?? ''),
      });
    }),
};

export default assignPage;
