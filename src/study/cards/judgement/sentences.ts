// What the wording of a sentence tells: whether it says what something is, or praises, advises and announces.
import { isFunctionWord } from '../../../search/index.ts';
import { BLANK } from '../card.ts';
import { definesBlank } from '../definitions.ts';
import { mayPointOut } from '../wording.ts';
import { has, times } from './evidence.ts';
import { isGeneralWord } from './general-words.ts';

const IS_A = /^X\s+(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:an?|the|any|one's)\b/i;
const IS_SAID =
  /^X\s+(?:refers? to|means?|denotes?|(?:is|are|was|were)(?: \w+)? (?:defined|known|described|called|termed|considered))\b/i;
const INVOLVES =
  /^X\s+(?:involves?|includes?|encompass(?:es)?|comprises?|focus(?:es)?|emphasi[sz]es?|deals?|entails?|requires?)\b/i;
const HELPS =
  /^X\s+(?:(?:can|may|also|often|significantly) )?(?:helps?|allows?|enables?|ensures?|improves?|enhances?|provides?|supports?|facilitates?|promotes?|fosters?|encourages?|plays?|contributes?|reduces?|increases?|leads?|creates?|offers?|serves?|makes?|gives?|affects?|influences?)\b/i;
const DOES =
  /^X\s+(?:states?|holds?|posits?|argues?|represents?|measures?|consists?|occurs?|happens?|converts?|contains?|stores?|produces?|connects?|carr(?:y|ies)|transports?|protects?|controls?|regulates?|describes?|examines?|covers?|surrounds?|forms?|binds?|stimulates?|inhibits?|breaks?|separates?|lies|extends?|acts?|secretes?|receives?)\b/i;
const TELLS_APART = /\b(?:that|which|who|whereby|in which|where|when|used to|designed to|by which|whose)\b/gi;
const TELLS_PAST =
  /\b(?:was|were|had|led|began|became|played|emerged|marked|established|developed|introduced)\b/gi;

/** Of a sentence that may have a blank in it. */
export function weighSentence(sentence: string) {
  const text = sentence.replaceAll(BLANK, 'X');
  const words = (text.match(/[\p{L}\p{N}]+(?:['’-]\p{L}+)*/gu) ?? []).slice(1);
  const content = words.filter((word) => !isFunctionWord(word.toLowerCase()));
  const count = content.length || 1;
  return {
    length: Math.min(300, text.length) / 100,
    isShort: Number(text.length < 60),
    commas: times(text, /,/g, 4),
    names: Math.min(4, words.filter((word) => /^\p{Lu}/u.test(word)).length),
    general: content.filter((word) => isGeneralWord(word.toLowerCase())).length / count,
    longWords: content.filter((word) => word.length >= 10).length / count,
    isKnownVerb: Number([IS_A, IS_SAID, INVOLVES, HELPS, DOES].some((pattern) => pattern.test(text))),
    helps: has(text, HELPS),
    mayBe: has(text, /^X\s+(?:can|may|might|could|should|must)\b/i),
    often: has(
      text,
      /^X\s+(?:(?:can|may|is|are) )?(?:often|also|typically|usually|commonly|generally|sometimes)\b/i,
    ),
    tellsUse: has(
      text,
      /\b(?:used|prescribed|recommended|given|indicated|essential|crucial|important) (?:to|for|in)\b/i,
    ),
    defines: Number(definesBlank(sentence)),
    tellsApart: times(text, TELLS_APART, 3),
    pointsOut: Math.min(3, mayPointOut(text)),
    past: times(text, TELLS_PAST, 3),
    beginsWithIng: has(text, /^\p{L}{2,}ing\b/u),
    beginsLower: has(text, /^\p{Ll}/u),
  };
}
