import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  'privacy.name': 'datenschutz',
  'privacy.description': 'Was ich über dich speichere, und wie du es löschst',
  'privacy.title': 'Was ich über dich speichere',
  'privacy.about':
    'Ich speichere etwas nur, wenn eine Funktion es braucht, und so lange, wie dieser Server es vorgibt (90 Tage, wenn nichts anderes eingestellt ist). Du kannst alles lesen, es löschen oder mir sagen, dass ich gar nichts über dich speichern soll. Was du fragst, wird nie zusammen mit deinem Namen gespeichert.',
  'privacy.isIn': 'Zurzeit speichere ich nur, was die Funktionen brauchen, die du nutzt.',
  'privacy.isOut': 'Zurzeit speichere ich nach meiner Antwort nichts über dich.',
  'privacy.file': 'Das ist alles, was ich über dich gespeichert habe.',
  'privacy.sure':
    'Alles löschen, was ich über dich gespeichert habe? Das lässt sich nicht rückgängig machen.',
  'privacy.erased': 'Alles, was ich über dich gespeichert hatte, ist gelöscht.',
  'privacy.optedOut':
    'Ab jetzt speichere ich nichts mehr über dich. Was schon gespeichert ist, bleibt, bis du es löschst.',
  'privacy.optedIn': 'Ab jetzt speichere ich wieder, was die Funktionen brauchen, die du nutzt.',
  'privacy.away':
    'Ich erreiche meine Datenbank gerade nicht, es hat sich also nichts geändert. Bitte versuch es in ein paar Minuten noch einmal.',
  'button.export': 'Zeigen, was gespeichert ist',
  'button.optOut': 'Nichts über mich speichern',
  'button.optIn': 'Wieder etwas speichern',
  'button.erase': 'Alles löschen',
  'button.eraseSure': 'Ja, alles löschen',
  'button.keepData': 'Nein, behalten',
  'button.privacyBack': 'Zurück zum Datenschutz',
};
