// "Show what is kept about me": as a file.
import { type Control, exportMine } from '../src/conversation/index.ts';

const control: Control<'exportMine'> = { kind: 'exportMine', open: (_, click) => exportMine(click) };

export default control;
