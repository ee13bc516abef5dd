// What people of a server do with the pages that they write.
export { deletePage, restorePage, showHistory, showVersion } from './history.ts';
export { admitWriter, asWriter, type Workspace, type Writer } from './may-write.ts';
export { idWithText, suggestWritten } from './named.ts';
export { sayOnly } from './say-only.ts';
export { addWording, takeWordingBack } from './wordings.ts';
export {
  draftShown,
  fieldsFor,
  idWithKey,
  keepDraft,
  nameOf,
  openDraftForm,
  openEditForm,
  openNewForm,
  ownDraft,
  publishDraft,
} from './write.ts';
