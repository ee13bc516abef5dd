// The conversation room: what stands around answers, how they are posted, and what is remembered. It knows no network.
export { findQuestion, readMessage } from './find-question.ts';
export { type Audience, addNote, type Frame, frameMessage, frameOf } from './frame.ts';
export { type Gap, type Memory, openMemory, type Reply } from './memory.ts';
export { type Byline, countParts, MOST_PARTS, writePart, writeReply } from './posting.ts';
