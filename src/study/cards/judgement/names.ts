// What the shape of a name tells: a thing of the subject, or the headline of a paragraph.
import { isFunctionWord } from '../../../search/index.ts';
import { headOf, isPartOfAnything } from '../wording.ts';
import { has } from './evidence.ts';
import { isGeneralWord } from './general-words.ts';

const ABSTRACT = /(?:[tsx]ion|ment|ness|ity|ance|ence|ship|ism)s?$/;

const EVALUATES =
  /\b(?:effective|improved?|increased?|enhanced?|better|reduced?|lack|limited|strong|poor|good|clear|key|important|positive|negative|greater|regular|ongoing|continuous|comprehensive|potential|active|proper|diverse|various|supportive|complex|simple|high|low|unique|overall)\b/i;

export type NameEvidence = ReturnType<typeof weighName>;

export function weighName(name: string) {
  const plain = name.replace(/\s*\([^()]*\)\s*$/, '');
  const words = plain.match(/[\p{L}\p{N}]+(?:['’-]\p{L}+)*/gu) ?? [];
  const content = words.map((word) => word.toLowerCase()).filter((word) => !isFunctionWord(word));
  const general = content.filter(isGeneralWord).length;
  return {
    words: Math.min(8, words.length),
    isOneWord: Number(words.length === 1),
    letters: Math.min(60, plain.length) / 10,
    general: content.length === 0 ? 1 : general / content.length,
    isPart: Number(isPartOfAnything(name)),
    beginsWithIng: has(plain, /^\p{L}{2,}ing\s+\p{L}/u),
    headAbstract: has(headOf(plain), ABSTRACT),
    evaluates: has(plain, EVALUATES),
    joins: has(plain, /\band\b|&|\/|,/i),
    capitals: has(plain, /\p{Lu}{2}|\p{Ll}\p{Lu}/u),
    isLower: has(plain, /^\p{Ll}/u),
    isTitleCase: Number(
      words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || isFunctionWord(word)),
    ),
  };
}
