// "Undo" below what tells of another way to ask for a page of the library.
import { asWriter, type Control, takeWordingBack } from '../src/conversation/index.ts';

const removeWording: Control<'removeWording'> = {
  kind: 'removeWording',
  open: ({ wording }, click) => asWriter(click, (workspace) => takeWordingBack(workspace, wording)),
};

export default removeWording;
