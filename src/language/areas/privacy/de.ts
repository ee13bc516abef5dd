import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  'privacy.name': 'datenschutz',
  'privacy.description': 'Was ich über dich behalte, und wie du es löschst',
  'privacy.title': 'Was ich über dich behalte',
  'privacy.about':
    'Ich behalte etwas nur, wo eine Funktion es braucht, und so lange, wie dieser Server es sagt (90 Tage, wenn er nichts anderes sagt). Du kannst alles lesen, es löschen oder mir sagen, dass ich gar nichts über dich behalten soll. Was du fragst, wird nie mit deinem Namen behalten.',
  'privacy.isIn': 'Zurzeit behalte ich, was die Funktionen brauchen, die du nutzt.',
  'privacy.isOut': 'Zurzeit behalte ich über eine Antwort hinaus nichts über dich.',
  'privacy.file': 'Das ist alles, was ich über dich behalte.',
  'privacy.sure': 'Alles löschen, was ich über dich behalte? Das lässt sich nicht rückgängig machen.',
  'privacy.erased': 'Alles, was ich über dich behalten hatte, ist gelöscht.',
  'privacy.optedOut': 'Ab jetzt behalte ich nichts über dich. Was ich schon habe, bleibt, bis du es löschst.',
  'privacy.optedIn': 'Ab jetzt behalte ich wieder, was die Funktionen brauchen, die du nutzt.',
  'privacy.away':
    'Mein Gedächtnis ist gerade nicht erreichbar, es hat sich also nichts geändert. Bitte versuch es in ein paar Minuten noch einmal.',
  'button.export': 'Zeigen, was da ist',
  'button.optOut': 'Nichts über mich behalten',
  'button.optIn': 'Wieder etwas behalten',
  'button.erase': 'Alles löschen',
  'button.eraseSure': 'Ja, alles löschen',
  'button.keepData': 'Nein, behalten',
  'button.privacyBack': 'Zurück zum Datenschutz',
};
