// The form for an answer of a quiz, filled in.
import { type Control, openQuizText } from '../src/conversation/index.ts';

const control: Control<'submitQuiz'> = { kind: 'submitQuiz', open: openQuizText };

export default control;
