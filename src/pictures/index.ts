// The pictures room: formulas as PNG, drawn in a thread of its own.
export { openPictures, type Pictures } from './pictures.ts';
export type { DrawnPicture } from './rasterise.ts';
