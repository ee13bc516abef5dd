// The script of a thread that answers.
import { serve } from '../threads/index.ts';
import { openAnswerTasks } from './answer-task.ts';

serve(openAnswerTasks());
