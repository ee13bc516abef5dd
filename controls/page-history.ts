// "Versions" below what tells of a page.
import { asWriter, type Control, showHistory } from '../src/conversation/index.ts';

const pageHistory: Control<'pageHistory'> = {
  kind: 'pageHistory',
  open: ({ page }, click) => asWriter(click, (workspace) => showHistory(workspace, page)),
};

export default pageHistory;
