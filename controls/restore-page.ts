// "Undo" below what was done to a page, and "Bring this version back".
import { asWriter, type Control, restorePage as restore } from '../src/conversation/index.ts';

const restorePage: Control<'restorePage'> = {
  kind: 'restorePage',
  open: (action, click) => asWriter(click, (workspace) => restore(workspace, click.person.id, action)),
};

export default restorePage;
