// The drawing thread: one list of formulas or chart after the other, so that the thread which answers people never waits.
import type { Drawing } from '../charts/index.ts';
import type { DrawnFormula } from '../mathematics/index.ts';
import { serve } from '../threads/index.ts';
import { drawCard } from './card.ts';
import { drawChart } from './chart.ts';
import { type DrawnPicture, rasterise } from './rasterise.ts';

serve(
  (subject: readonly DrawnFormula[] | Drawing): DrawnPicture | undefined => {
    const card = 'shapes' in subject ? drawChart(subject) : drawCard(subject);
    return card && rasterise(card);
  },
  (picture) => (picture ? [picture.png.buffer as ArrayBuffer] : []),
);
