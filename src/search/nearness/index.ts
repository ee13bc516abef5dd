// Nearest-neighbour search among the vectors of pages: pure arithmetic, which knows no sentence model.
export {
  type Near,
  type Nearness,
  type NearPages,
  type PagePlaces,
  PageVectors,
  type TextVectors,
} from './page-vectors.ts';
export { cosine, type Quantised, quantise, VectorList } from './vector-list.ts';
