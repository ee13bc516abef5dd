// Actions ↔ `custom_id`: all that a button or menu knows, in at most 100 characters.
import type { Action } from '../../actions/index.ts';
import { LIMITS } from '../../answer/index.ts';
import { answerCodecs } from './actions/answers.ts';
import type { Codec, Codecs } from './actions/codec.ts';
import { pageCodecs } from './actions/pages.ts';
import { privacyCodecs } from './actions/privacy.ts';
import { questionCodecs } from './actions/questions.ts';
import { settingsCodecs } from './actions/settings.ts';
import { planCodecs, quizCodecs, studyCodecs } from './actions/study.ts';
import { voteCodecs } from './actions/votes.ts';

/** How actions of each kind are written: the kind's prefix, then its values, with `:` between. An area is added by one line here. */
const CODECS: Codecs<Action> = {
  ...answerCodecs,
  ...pageCodecs,
  ...questionCodecs,
  ...settingsCodecs,
  ...privacyCodecs,
  ...studyCodecs,
  ...quizCodecs,
  ...planCodecs,
  ...voteCodecs,
};

/** The same by their prefixes. */
const BY_PREFIX: ReadonlyMap<string, Codec<Action>> = new Map(
  (Object.values(CODECS) as Codec<Action>[]).map((codec) => [codec.prefix, codec]),
);

/** The `custom_id` of a menu of actions: what is to be done stands in the value of the option that is chosen. */
export const ACTION_MENU = 'm';

/** Every kind of action that a `custom_id` may hold. */
export function actionKinds(): Action['kind'][] {
  return Object.keys(CODECS) as Action['kind'][];
}

/** Throws if the action does not fit into a `custom_id`, which is a bug of the code that made it. */
export function encodeAction(action: Action): string {
  const codec = CODECS[action.kind] as Codec<Action>;
  const id = [codec.prefix, ...codec.write(action)].join(':');
  if (id.length > LIMITS.customId)
    throw new Error(`the action ${id} is longer than ${LIMITS.customId} characters`);
  return id;
}

/** The action in a `custom_id`; undefined if the text is not one that `encodeAction` writes: any client may send any text. */
export function decodeAction(id: string): Action | undefined {
  if (id.length > LIMITS.customId) return undefined;
  const [prefix = '', ...values] = id.split(':');
  const codec = BY_PREFIX.get(prefix);
  const action = codec?.read(values) ?? false;
  // Only what `encodeAction` writes is read: no extra values, no leading zeros.
  return action !== false && encodeAction(action) === id ? action : undefined;
}
