// "Answer" below a question of a quiz that is answered by typing: a form for it.
import { type Control, openQuizForm } from '../src/conversation/index.ts';

const control: Control<'typeQuiz'> = { kind: 'typeQuiz', open: openQuizForm };

export default control;
