// "Search all subjects": what they have, which was looked up along with the question. A single page is shown.
import { type Control, openOffer, openPage } from '../src/conversation/index.ts';

const offer: Control<'offer'> = {
  kind: 'offer',
  open({ keys }, { shelf }) {
    const [only, ...others] = keys;
    const isOne = only !== undefined && others.length === 0;
    return {
      kind: 'message',
      write: (say) => (isOne ? openPage(shelf, only, say) : openOffer(shelf, keys, say)),
      settles: isOne,
    };
  },
};

export default offer;
