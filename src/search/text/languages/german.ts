// German.
import { stemmer } from '@orama/stemmers/german';
import { type Language, wordSet } from './language.ts';

const FUNCTION_WORDS =
  wordSet(`der die das den dem des ein eine einen einem einer eines und oder aber sondern denn doch weil dass daß
  wenn als ob wie wo wer wen wem wessen was wann warum wieso weshalb wozu womit wofür woran worin wodurch welche welcher welches welchen
  welchem ist sind war waren sein bin bist seid wird werden wurde wurden worden geworden hat haben hatte hatten habe hast kann können
  konnte könnte könnten muss müssen soll sollen sollte darf dürfen will wollen mag mögen würde würden ich du er sie es wir ihr mich dich
  sich uns euch mir dir ihm ihn ihnen mein dein unser euer ihre ihren ihrem ihrer seine seinen seinem seiner meine meinen deine unsere
  in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter zwischen durch für gegen ohne um bis seit während wegen trotz
  nicht kein keine keinen auch nur noch schon sehr so dann da hier dort dieser diese dieses diesen diesem jeder jede jedes man mehr etwa
  etwas viel viele alle alles wieder immer sowie bzw also jedoch dabei dazu damit daher deshalb dadurch davon darauf darüber daran hin
  her ab ja nein mal denn eigentlich eben halt bitte einfach genau gibt wovor wobei wogegen wohin woher worauf worüber worum wofern nochmal nochmals überhaupt nun jetzt damals
  dazu dies wären wäre hätte hätten gäbe innerhalb außerhalb je jene jener jenes solche solcher`);

const QUESTION_WORDS =
  wordSet(`erkläre erklären erklär erklärt erklärung bedeutet bedeuten bedeutung heißt heissen funktioniert funktionieren
  funktion unterschied unterschiede unterscheiden unterscheidet macht machen berechnet berechne berechnen bestimmt verstehe verstehen
  versteht man nennt versteckt definition definiere definieren beschreibe beschreiben beispiel beispiele zeig zeige sag sage hilfe
  helfen jemand kannst könnt frage fragen antwort wissen weiß geht passiert entsteht läuft ablauf braucht brauche benutzt verwendet dient dienen nutzt verläuft laufen entstehen passieren grund gründe sinn zweck
  klausur prüfung hausaufgabe vorlesung professor morgen heute hallo danke`);

/** Minimum length of a stem of which the ending of a verb is cut off, in characters. */
const MIN_VERB = 6;

/**
 * Gives forms of a verb the stem of its infinitive: "schützt" that of "schützen", "bildete" and "gebildet" that of "bilden". The stemmer cuts
 * the ending off infinitives alone.
 */
function withoutVerbEnding(stem: string): string {
  return stem.length < MIN_VERB ? stem : stem.replace(/^(?:ge(?=.{3,}t$))?(.{3,}?)e?t$/, '$1');
}

export const german: Language = {
  code: 'de',
  isFunctionWord: (word) => FUNCTION_WORDS.has(word),
  isQuestionWord: (word) => QUESTION_WORDS.has(word),
  stem: (word) => withoutVerbEnding(stemmer(word)),
  transliterations: [
    ['ae', 'ä'],
    ['oe', 'ö'],
    ['ue', 'ü'],
  ],
  linkingLetters: ['', 's', 'es', 'n', 'en', 'er', 'e'],
};
