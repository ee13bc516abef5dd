// "Next card" below what is said in place of a flashcard.
import { type Control, openCard } from '../src/conversation/index.ts';

const control: Control<'nextCard'> = { kind: 'nextCard', open: openCard };

export default control;
