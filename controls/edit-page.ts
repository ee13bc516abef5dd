// "Edit" below what tells of a page: the form with what it says now.
import { asWriter, type Control, openEditForm } from '../src/conversation/index.ts';

const editPage: Control<'editPage'> = {
  kind: 'editPage',
  open: ({ page }, click) => asWriter(click, (workspace) => openEditForm(workspace, click.shelf, page)),
};

export default editPage;
