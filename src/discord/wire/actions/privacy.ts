// The controls of /privacy ↔ values of a `custom_id`.
import type { PrivacyAction } from '../../../actions/index.ts';
import type { Codecs } from './codec.ts';

const writeTruth = (value: boolean): string => (value ? '1' : '0');
const isTruth = (text: string | undefined): boolean => text === '0' || text === '1';

export const privacyCodecs: Codecs<PrivacyAction> = {
  privacy: { prefix: 'Y', write: () => [], read: () => ({ kind: 'privacy' }) },
  exportMine: { prefix: 'Yx', write: () => [], read: () => ({ kind: 'exportMine' }) },
  eraseMine: {
    prefix: 'Yd',
    write: ({ isSure }) => [writeTruth(isSure)],
    read: ([sure]) => isTruth(sure) && { kind: 'eraseMine', isSure: sure === '1' },
  },
  optOut: {
    prefix: 'Yo',
    write: ({ isOut }) => [writeTruth(isOut)],
    read: ([out]) => isTruth(out) && { kind: 'optOut', isOut: out === '1' },
  },
};
