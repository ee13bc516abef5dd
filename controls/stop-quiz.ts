// "Stop" below a quiz.
import { type Control, openQuizMove } from '../src/conversation/index.ts';

const control: Control<'stopQuiz'> = { kind: 'stopQuiz', open: openQuizMove };

export default control;
