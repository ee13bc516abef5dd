// How near pages are to a question in meaning: pure arithmetic on vectors that somebody else makes.
export {
  type Near,
  type Nearness,
  type NearPages,
  type PagePlaces,
  PageVectors,
  type TextVectors,
} from './page-vectors.ts';
export { cosine, type Quantised, quantise, VectorList } from './vector-list.ts';
