// "Publish" below a draft.
import {
  asWriter,
  type Control,
  ownDraft,
  publishDraft as publish,
  sayOnly,
} from '../src/conversation/index.ts';

const publishDraft: Control<'publishDraft'> = {
  kind: 'publishDraft',
  open: ({ draft: id }, click) =>
    asWriter(click, async (desk) => {
      const draft = await ownDraft(desk, id, click.person.id);
      return draft === undefined ? sayOnly((say) => say('draft.gone')) : publish(desk, click.shelf, draft);
    }),
};

export default publishDraft;
