// The conversation room: what stands around answers, and how they are posted. It knows no network.
export { findQuestion, readMessage } from './find-question.ts';
export { type Audience, addNote, type Frame, frameMessage, frameOf } from './frame.ts';
export { type Byline, countParts, MOST_PARTS, writePart, writeReply } from './posting.ts';
