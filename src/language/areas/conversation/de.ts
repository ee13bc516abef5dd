import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  'message.question': 'Diese Frage habe ich in {link} gefunden:',
  'message.empty': 'In dieser Nachricht habe ich nichts gefunden, wonach ich suchen könnte.',

  'mention.empty': 'Schreib deine Frage hinter meinen Namen oder frag mit `/{ask.name}`.',
  'own.page':
    'Deine eigenen Antworten kann ich nicht sehen, prüfen oder ausrechnen. Diese Seite zeigt, wie es geht:',
  'own.title': 'Das musst du selbst machen',
  'own.text':
    'Deine eigene Arbeit kann ich nicht sehen, prüfen oder lösen: Ich zeige nur, was in der Bibliothek steht. Frag mich, wie es geht, dann suche ich die Seite dazu.',
  'talk.greeting': 'Hallo! 👋',
  'talk.thanks': 'Gern geschehen! 😊',
  'talk.farewell': 'Tschüss, und viel Erfolg beim Lernen! 👋',
  'talk.praise': 'Danke, das ist nett von dir! 😊',
  'talk.insult': 'Schade, dass ich nicht helfen konnte. Ich versuche es gern noch einmal.',
  'talk.complaint':
    'Dann war das die falsche Seite, entschuldige. „{button.notMeant}“ unter der Seite zeigt andere, und oft hilft es, anders zu fragen.',
  'talk.joke': 'Witze überlasse ich den Menschen; mir gelingen nur die Fußnoten. 🙂',
  'talk.self':
    'Ich bin ein Bot: Ich suche Antworten auf Fragen zum Lernstoff in einer Bibliothek und denke mir nichts aus.',
  'talk.mood':
    'Mir geht es gut, solange es Seiten gibt, und dir hoffentlich auch. Immer eine Seite nach der anderen!',
  'talk.chatter': 'Alles klar! 🙂',
  'talk.try': 'Stell mir eine Frage zum Lernstoff, zum Beispiel: *{question}*',
  'talk.tryAny': 'Stell mir eine Frage zum Lernstoff, in deinen eigenen Worten.',
};
