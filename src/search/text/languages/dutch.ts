// Dutch.
import { stemmer } from '@orama/stemmers/dutch';
import { type Language, wordSet } from './language.ts';

const FUNCTION_WORDS =
  wordSet(`de het een en of maar want dus dat die dit deze wie wat waar wanneer waarom hoe welk welke hoeveel is zijn was waren
  ben bent wordt worden werd werden geworden heeft hebben had hadden heb kan kunnen kon konden moet moeten mag mogen zal zullen zou zouden
  ik jij je hij zij ze wij we jullie u mij me jou hem haar ons hen hun mijn jouw zijn onze in op aan bij met naar van voor uit over onder
  tussen door tegen zonder om tot sinds tijdens te ten ter als dan toen niet geen ook nog al zeer zo er hier daar men meer veel alle alles
  iets niets elk elke ander andere anders wel toch omdat zodat terwijl hoewel echter daarom waardoor waarmee waarvan`);

const QUESTION_WORDS =
  wordSet(`leg uitleg uitleggen uitleggen betekent betekenis werkt werken verschil verschillen definitie definieer bereken berekenen
  vind vinden voorbeeld voorbeelden beschrijf beschrijven kun gebeurt gebruikt heet weten begrijp begrijpen vraag vragen antwoord hulp
  helpen iemand alsjeblieft bedankt hallo examen tentamen huiswerk les docent morgen`);

export const dutch: Language = {
  code: 'nl',
  isFunctionWord: (word) => FUNCTION_WORDS.has(word),
  isQuestionWord: (word) => QUESTION_WORDS.has(word),
  stem: stemmer,
  linkingLetters: ['', 's', 'en', 'e'],
};
