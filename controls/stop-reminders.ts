// "Stop reminding me" below a reminder.
import { type Control, openRemindersStop } from '../src/conversation/index.ts';

const control: Control<'stopReminders'> = { kind: 'stopReminders', open: openRemindersStop };

export default control;
