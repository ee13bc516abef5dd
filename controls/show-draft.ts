// "Whole page" and "Next" below a draft: another part of it.
import { asWriter, type Control, draftShown, ownDraft, sayOnly } from '../src/conversation/index.ts';

const showDraft: Control<'showDraft'> = {
  kind: 'showDraft',
  open: ({ draft: id, part }, click) =>
    asWriter(click, async (workspace) => {
      const draft = await ownDraft(workspace, id, click.person.id);
      if (draft === undefined) return sayOnly((say) => say('draft.gone'));
      return draftShown(click.shelf, draft, part);
    }),
};

export default showDraft;
