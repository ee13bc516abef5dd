// "Another one" below a page that was picked at random.
import { writeGone } from '../src/answer/index.ts';
import { type Control, pickRandom } from '../src/conversation/index.ts';

const random: Control<'random'> = {
  kind: 'random',
  open({ subject }, { shelf }) {
    const write = pickRandom(shelf, subject);
    return {
      kind: 'message',
      async write(say) {
        const { shown, page } = (await write?.(say)) ?? { shown: writeGone(say), page: undefined };
        return { message: shown, page: page?.key };
      },
      back: 'nowhere',
    };
  },
};

export default random;
