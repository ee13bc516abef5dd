// The charts room: figures → shapes and lines of text in pixels. Whoever draws them knows nothing of what they show.

export { type Bar, type Bars, layOutBars } from './bars.ts';
export { type Column, type Columns, layOutColumns } from './columns.ts';
export { labelDay } from './day-label.ts';
export { layOutPodium, type Podium, type PodiumPlace } from './podium.ts';
export { COLOURS, type Drawing, type Shape } from './shapes.ts';
