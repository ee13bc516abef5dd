// The form of a page: what was written is kept as a draft, and shown as people would read it.
import { asWriter, type Control, keepDraft } from '../src/conversation/index.ts';

const submitPage: Control<'submitPage'> = {
  kind: 'submitPage',
  open: ({ kind: _, ...about }, click) => asWriter(click, (workspace) => keepDraft(workspace, click, about)),
};

export default submitPage;
