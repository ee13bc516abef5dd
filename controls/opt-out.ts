// "Keep nothing about me", and back.
import { type Control, optOut } from '../src/conversation/index.ts';

const control: Control<'optOut'> = { kind: 'optOut', open: ({ isOut }, click) => optOut(click, isOut) };

export default control;
