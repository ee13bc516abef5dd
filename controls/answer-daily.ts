// The choices below the question of the day.
import { type Control, openDailyAnswer } from '../src/conversation/index.ts';

const control: Control<'answerDaily'> = { kind: 'answerDaily', open: openDailyAnswer };

export default control;
