// The conversation room: what stands around answers, and how they are posted. It knows no network.
export { type Audience, type Frame, frameMessage, frameOf } from './frame.ts';
export { type Opened, openOrigin, openPart } from './open.ts';
export { type Byline, countParts, MOST_PARTS, writePart, writeReply } from './posting.ts';
