// "Back": what a page was chosen from, and from there further back.
import { type Control, openOrigin } from '../src/conversation/index.ts';

const back: Control<'back'> = {
  kind: 'back',
  open({ to }, { shelf }) {
    const trail = to.kind === 'pages' ? to.keys.slice(0, -1) : [];
    return {
      kind: 'message',
      write: (say) => openOrigin(shelf, to, say),
      back: trail.length > 0 ? { kind: 'pages', keys: trail } : 'nowhere',
    };
  },
};

export default back;
