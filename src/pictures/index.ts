// The pictures room: formulas drawn as one PNG, off the main thread.
export { drawPicture } from './draw.ts';
export type { DrawnPicture } from './rasterise.ts';
