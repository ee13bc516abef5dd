// The menu of questions without an answer: the chosen one.
import { asWriter, type Control, showQuestion } from '../src/conversation/index.ts';

const chooseQuestion: Control<'chooseQuestion'> = {
  kind: 'chooseQuestion',
  open: (_action, click) =>
    asWriter(click, (workspace) => showQuestion({ ...click, workspace }, Number(click.chosen[0] ?? 0) || 0)),
};

export default chooseQuestion;
