// "Take back" below what was posted for everybody.
import type { Control } from '../src/conversation/index.ts';

const takeBack: Control<'takeBack'> = {
  kind: 'takeBack',
  open: ({ owner }) => ({ kind: 'takeBack', owner }),
};

export default takeBack;
