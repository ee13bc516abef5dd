// The menu of a page’s versions: the chosen one.
import { asWriter, type Control, showVersion } from '../src/conversation/index.ts';

const chooseVersion: Control<'chooseVersion'> = {
  kind: 'chooseVersion',
  open: ({ page }, click) =>
    asWriter(click, (workspace) => showVersion(workspace, page, click.chosen[0] ?? '')),
};

export default chooseVersion;
