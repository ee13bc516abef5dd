// "Delete" below what tells of a page.
import { asWriter, type Control, deletePage as remove } from '../src/conversation/index.ts';

const deletePage: Control<'deletePage'> = {
  kind: 'deletePage',
  open: (action, click) => asWriter(click, (workspace) => remove(workspace, click.person.id, action)),
};

export default deletePage;
