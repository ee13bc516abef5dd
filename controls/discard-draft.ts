// "Discard" below a draft.
import { asWriter, type Control, ownDraft, sayOnly } from '../src/conversation/index.ts';

const discardDraft: Control<'discardDraft'> = {
  kind: 'discardDraft',
  open: ({ draft: id }, click) =>
    asWriter(click, async (workspace) => {
      const draft = await ownDraft(workspace, id, click.person.id);
      if (draft === undefined) return sayOnly((say) => say('draft.gone'));
      await workspace.drafts.drop(draft.id);
      return sayOnly((say) => say('draft.discarded'));
    }),
};

export default discardDraft;
