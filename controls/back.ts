// "Back": what a page was chosen from, and from there further back.
import type { Origin } from '../src/actions/index.ts';
import { type Control, openOrigin } from '../src/conversation/index.ts';

const back: Control<'back'> = {
  kind: 'back',
  open({ to }, { shelf }) {
    return { kind: 'message', write: (say) => openOrigin(shelf, to, say), back: furtherBack(to) };
  },
};

function furtherBack(to: Origin): Origin | 'nowhere' {
  if (to.kind !== 'pages') return 'nowhere';
  const { keys, start } = to;
  return keys.length > 1 ? { ...to, keys: keys.slice(0, -1) } : (start ?? 'nowhere');
}

export default back;
