// The drawing thread: one list of formulas after the other, so that the thread which answers people never waits.
import { parentPort } from 'node:worker_threads';
import type { DrawnFormula } from '../mathematics/index.ts';
import { drawCard } from './card.ts';
import { rasterise } from './rasterise.ts';

parentPort?.on('message', (formulas: DrawnFormula[]) => {
  const card = drawCard(formulas);
  const picture = card && rasterise(card);
  parentPort?.postMessage(picture, picture ? [picture.png.buffer] : []);
});
