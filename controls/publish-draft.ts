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
    asWriter(click, async (workspace) => {
      const draft = await ownDraft(workspace, id, click.person.id);
      if (draft === undefined) return sayOnly((say) => say('draft.gone'));
      const { question } = draft;
      return publish(workspace, click.shelf, draft, async () =>
        question === undefined
          ? []
          : settleAnswered(click.memory, workspace.server, question, draft.fields.title),
      );
    }),
};

export default publishDraft;
