// The drawing thread: one list of formulas after the other, so that the thread which answers people never waits.
import type { DrawnFormula } from '../mathematics/index.ts';
import { serve } from '../threads/index.ts';
import { drawCard } from './card.ts';
import { type DrawnPicture, rasterise } from './rasterise.ts';

serve(
  (formulas: DrawnFormula[]): DrawnPicture | undefined => {
    const card = drawCard(formulas);
    return card && rasterise(card);
  },
  (picture) => (picture ? [picture.png.buffer as ArrayBuffer] : []),
);
