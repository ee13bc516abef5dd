// The cosine of one vector of a list and another.
import { quantiseQuery, type VectorList } from '../../../src/search/nearness/vector-list.ts';

/** The cosine of the vector at a place of a list and another one. */
export function cosineAt(list: VectorList, place: number, other: Float32Array): number {
  const cosines = new Float64Array(1);
  list.compare(quantiseQuery(other), Uint32Array.of(place), 1, cosines);
  return cosines[0] ?? Number.NaN;
}
