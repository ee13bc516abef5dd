// "Skip" and "Next" below a quiz.
import { type Control, openQuizMove } from '../src/conversation/index.ts';

const control: Control<'moveQuiz'> = { kind: 'moveQuiz', open: openQuizMove };

export default control;
