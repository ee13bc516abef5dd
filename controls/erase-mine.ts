// "Delete everything", and the button that confirms it.
import { type Control, eraseMine } from '../src/conversation/index.ts';

const control: Control<'eraseMine'> = {
  kind: 'eraseMine',
  open: ({ isSure }, click) => eraseMine(click, isSure),
};

export default control;
