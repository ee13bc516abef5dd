// "Show the answer" below a flashcard.
import { type Control, openCard } from '../src/conversation/index.ts';

const control: Control<'showCard'> = { kind: 'showCard', open: openCard };

export default control;
