// Measures which share of a question's weight was found in some places of a page.
import type { Forms } from './forms.ts';

/** Concept → how well the page, and its title, meet it, 0–1. */
export interface MetConcepts {
  inPage: Float32Array;
  inTitle: Float32Array;
}

/** The forms of which a page holds at least one stem: the first `count` entries of `list`, in any order. */
export interface SeenForms {
  list: Uint32Array;
  count: number;
}

/** Measures shares of one question. */
export class ConceptShares {
  private readonly forms: Forms;
  private readonly weights: Float64Array;
  private readonly totalWeight: number;
  /** Concept → how well the last measurement met it, 0–1. */
  private readonly met: Float64Array;

  /** `weights` holds the weight of each concept; `totalWeight` is their sum, or 1 where that is 0. */
  constructor(forms: Forms, weights: Float64Array, totalWeight: number) {
    this.forms = forms;
    this.weights = weights;
    this.totalWeight = totalWeight;
    this.met = new Float64Array(weights.length);
  }

  /**
   * The share of the question, 0–1, that was found in the places `a`, `b` and `c` together. A place is an array from forms to the stems
   * found there, as bits. Each concept counts by its best form. Only the forms in `seen` are looked at.
   */
  measure({ list, count }: SeenForms, a: Uint32Array, b = a, c = a): number {
    const { forms, met, weights } = this;
    met.fill(0);
    for (let i = 0; i < count; i += 1) {
      const form = list[i] ?? 0;
      const bits = (a[form] ?? 0) | (b[form] ?? 0) | (c[form] ?? 0);
      if (bits === 0) continue;
      const concept = forms.conceptOf[form] ?? 0;
      met[concept] = Math.max(met[concept] ?? 0, forms.met(form, bits));
    }
    let sum = 0;
    for (let concept = 0; concept < met.length; concept += 1)
      sum += (met[concept] ?? 0) * (weights[concept] ?? 0);
    return sum / this.totalWeight;
  }

  /** Concept → how well the last measurement met it, 0–1; a copy. */
  lastMet(): Float32Array {
    const met = new Float32Array(this.met.length);
    for (let concept = 0; concept < met.length; concept += 1) met[concept] = this.met[concept] ?? 0;
    return met;
  }

  /** The largest weight × missing part of a concept at the last measurement, as a share of the question, 0–1. */
  weightiestMissing(): number {
    let most = 0;
    for (let concept = 0; concept < this.met.length; concept += 1)
      most = Math.max(most, (1 - (this.met[concept] ?? 0)) * (this.weights[concept] ?? 0));
    return most / this.totalWeight;
  }
}
