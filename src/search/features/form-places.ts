// Where in one page the forms of a question were found.
import type { SeenForms } from './concept-shares.ts';

/** Form → the stems of it found, as bits: one array for each place of the page. */
export class FormPlaces implements SeenForms {
  /** All places together, also those that have no array. */
  readonly everywhere: Uint32Array;
  readonly inTitle: Uint32Array;
  readonly inKeywords: Uint32Array;
  readonly inOpening: Uint32Array;
  readonly list: Uint32Array;
  count = 0;

  /** `forms` is the number of forms. */
  constructor(forms: number) {
    this.everywhere = new Uint32Array(forms);
    this.inTitle = new Uint32Array(forms);
    this.inKeywords = new Uint32Array(forms);
    this.inOpening = new Uint32Array(forms);
    this.list = new Uint32Array(forms);
  }

  /** Records that a stem of a form was found in `place`, which is one of the arrays above. `bit` stands for the stem; see `Forms.bitsAt`. */
  note(form: number, bit: number, place: Uint32Array): void {
    const before = this.everywhere[form] ?? 0;
    if (before === 0) {
      this.list[this.count] = form;
      this.count += 1;
    }
    this.everywhere[form] = before | bit;
    place[form] = (place[form] ?? 0) | bit;
  }

  /** Forgets the page. Only the entries of forms that were seen are cleared, since most are still zero. */
  clear(): void {
    for (let i = 0; i < this.count; i += 1) {
      const form = this.list[i] ?? 0;
      this.everywhere[form] = 0;
      this.inTitle[form] = 0;
      this.inKeywords[form] = 0;
      this.inOpening[form] = 0;
    }
    this.count = 0;
  }
}
