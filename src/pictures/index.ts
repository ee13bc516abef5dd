// The pictures room: formulas and charts as PNG, drawn in a thread of its own.
export { openPictures, type Pictures, type Subject } from './pictures.ts';
export type { DrawnPicture } from './rasterise.ts';
