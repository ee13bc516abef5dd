// "Add to my cards" in the menu below an answer.
import { type Control, openCard } from '../src/conversation/index.ts';

const control: Control<'addCards'> = { kind: 'addCards', open: openCard };

export default control;
