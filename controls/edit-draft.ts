// "Edit" below a draft: the form with what was written.
import { asWriter, type Control, openDraftForm, ownDraft, sayOnly } from '../src/conversation/index.ts';

const editDraft: Control<'editDraft'> = {
  kind: 'editDraft',
  open: ({ draft: id }, click) =>
    asWriter(click, async (workspace) => {
      const draft = await ownDraft(workspace, id, click.person.id);
      return draft === undefined ? sayOnly((say) => say('draft.gone')) : openDraftForm(draft);
    }),
};

export default editDraft;
