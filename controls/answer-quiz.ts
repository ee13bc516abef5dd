// The choices below a question of a quiz.
import { type Control, openQuizAnswer } from '../src/conversation/index.ts';

const control: Control<'answerQuiz'> = { kind: 'answerQuiz', open: openQuizAnswer };

export default control;
