// "Publish" below a draft.
import {
  asWriter,
  type Control,
  ownDraft,
  publishDraft as publish,
  sayOnly,
  settleAnswered,
} from '../src/conversation/index.ts';

const publishDraft: Control<'publishDraft'> = {
  kind: 'publishDraft',
  open: ({ draft: id }, click) =>
    asWriter(click, async (desk) => {
      const draft = await ownDraft(desk, id, click.person.id);
      if (draft === undefined) return sayOnly((say) => say('draft.gone'));
      const { question } = draft;
      return publish(desk, click.shelf, draft, async () =>
        question === undefined ? [] : settleAnswered(click.memory, desk.server, question, draft.fields.title),
      );
    }),
};

export default publishDraft;
