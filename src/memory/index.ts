// The memory room: what is remembered from one event to the next. It imports no other room.
export { type Gap, type Memory, openMemory, type Reply } from './memory.ts';
