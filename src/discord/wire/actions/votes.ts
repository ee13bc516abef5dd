// The controls of votes ↔ values of a `custom_id`.
import type { VoteAction } from '../../../actions/index.ts';
import { isKey, isNumber } from '../custom-id-values.ts';
import type { Codecs } from './codec.ts';

export const voteCodecs: Codecs<VoteAction> = {
  vote: {
    prefix: 'Vo',
    write: ({ page, helped }) => [page, helped ? 'y' : 'n'],
    read([page = '', letter = '']) {
      if (!isKey(page) || !(letter === 'y' || letter === 'n')) return false;
      return { kind: 'vote', page, helped: letter === 'y' };
    },
  },
  listDoubtful: {
    prefix: 'Vd',
    write: ({ screen }) => [String(screen)],
    read: ([screen = '']) => isNumber(screen) && { kind: 'listDoubtful', screen: Number(screen) },
  },
};
