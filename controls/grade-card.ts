// "Again", "Hard", "Good" and "Easy" below the answer of a flashcard: the next one follows.
import { type Control, openCard } from '../src/conversation/index.ts';

const control: Control<'gradeCard'> = { kind: 'gradeCard', open: openCard };

export default control;
