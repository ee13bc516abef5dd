// The dialogue room: what kind of thing a person says: small talk, something that takes up what was said last, a request for their
// own work to be done, or a question. It knows wordings, and nothing of any library.

export { hasCue, hasOrdinal, namesAspect } from './cues.ts';
export { type FollowUp, readFollowUp } from './follow-up.ts';
export type { Aspect, Topic } from './languages/index.ts';
export { type OwnWork, readOwnWork } from './own-work.ts';
export { mayNameSigns, readChat, readSmallTalk, type SmallTalk } from './small-talk.ts';
