// "Search these first" and "Search only these".
import { type Control, changeSetting } from '../src/conversation/index.ts';

const setSubjectMode: Control<'setSubjectMode'> = {
  kind: 'setSubjectMode',
  open: ({ mode }, click) => changeSetting(click, {}, 'subjects', (now) => now && { ...now, mode }),
};

export default setSubjectMode;
