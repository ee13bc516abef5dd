// Swedish.
import { stemmer } from '@orama/stemmers/swedish';
import { type Language, wordSet } from './language.ts';

const FUNCTION_WORDS =
  wordSet(`en ett den det de dem och eller men för att som vem vad var när varför hur vilken vilket vilka är var vara varit blir
  bli blev har hade ha kan kunde ska skulle måste får fick vill jag du han hon vi ni mig dig sig oss er honom henne min din sin vår sitt
  sina på i av till från med om under över mellan genom mot utan efter före vid hos inte ingen inget inga också bara än ännu redan mycket
  så då där här denna detta dessa man mer alla allt något någon några varje annan annat andra eftersom medan dock därför`);

const QUESTION_WORDS =
  wordSet(`förklara förklaring betyder betydelse fungerar fungera skillnad skillnaden skillnader definition definiera beräkna räknar hitta
  exempel beskriv beskriva kallas händer används vet förstå förstår fråga frågor svar hjälp hjälpa någon snälla tack hej prov tenta läxa
  lektion lärare imorgon`);

export const swedish: Language = {
  code: 'sv',
  isFunctionWord: (word) => FUNCTION_WORDS.has(word),
  isQuestionWord: (word) => QUESTION_WORDS.has(word),
  stem: stemmer,
  linkingLetters: ['', 's', 'e'],
};
