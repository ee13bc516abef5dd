import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  'mention.wait': {
    one: 'Bitte eins nach dem anderen. Versuch es in {count} Sekunde wieder oder frag gleich mit `/{ask.name}`.',
    other:
      'Bitte eins nach dem anderen. Versuch es in {count} Sekunden wieder oder frag gleich mit `/{ask.name}`.',
  },
  'limit.person': {
    one: 'Das war ganz schön viel auf einmal. Frag mich bitte in {count} Sekunde wieder.',
    other: 'Das war ganz schön viel auf einmal. Frag mich bitte in {count} Sekunden wieder.',
  },
  'limit.everybody': {
    one: 'Hier fragen gerade so viele, dass ich nicht nachkomme. Frag mich bitte in {count} Sekunde wieder.',
    other:
      'Hier fragen gerade so viele, dass ich nicht nachkomme. Frag mich bitte in {count} Sekunden wieder.',
  },
  'limit.channel': {
    one: 'Hier fragen gerade so viele, dass ich nicht nachkomme. Frag bitte in {count} Sekunde wieder, oder gleich mit `/{ask.name}`.',
    other:
      'Hier fragen gerade so viele, dass ich nicht nachkomme. Frag bitte in {count} Sekunden wieder, oder gleich mit `/{ask.name}`.',
  },
  'limit.shares': {
    one: 'Hier wurde gerade sehr viel geteilt. Versuch es bitte in {count} Sekunde wieder.',
    other: 'Hier wurde gerade sehr viel geteilt. Versuch es bitte in {count} Sekunden wieder.',
  },

  'help.title': 'Was ich kann',
  'help.text':
    'Ich beantworte Fragen zum Lernstoff aus einer Bibliothek von Seiten. Was ich sage, steht dort. Steht dort keine Antwort, sage ich dir das.',
  'help.commands': 'Befehle',
  'help.menu': 'Oder so: Öffne das Menü einer Nachricht, dann *Apps*, dann *{answer.name}*.',
  'help.mention': 'Oder erwähne mich mit deiner Frage. In einer Direktnachricht schreib sie einfach.',
  'help.privacy': 'Was ich über dich speichere',
  'help.privacyText':
    'Wer was gefragt hat, speichere ich nie. Mit deinem Namen speichere ich nur, was ich für dich aufheben soll: Seiten, die du schreibst, Karten, mit denen du übst, Antworten, auf die du wartest. `/{privacy.name}` zeigt dir das alles und löscht es. Außerdem merke ich mir, welche meiner Antworten zu welcher Nachricht gehört, und eine Minute lang, dass du gefragt hast.',
  'help.privacyLast':
    'Zehn Minuten lang weiß ich außerdem, welche Seite oder Auswahl du in einem Kanal zuletzt gesehen hast, damit ich „und warum?“ verstehe.',
  'help.library': 'Die Bibliothek',
  'help.libraryText': { one: '{name}: {count} Seite. {site}', other: '{name}: {count} Seiten. {site}' },

  'error.sorry': 'Bei uns ist etwas schiefgegangen. Versuch es bitte gleich noch einmal.',
  'error.busy': 'Gerade fragen sehr viele. Versuch es bitte in einer Minute noch einmal.',
  'error.reading':
    'Ich lese die Bibliothek noch: bisher {number} von {count} Seiten. Versuch es bitte gleich noch einmal.',
  'error.outdated':
    'Das stammt aus einer anderen Version des Bots. Frag bitte noch einmal mit `/{ask.name}`.',
  'error.command':
    'Diesen Befehl gibt es nicht mehr. Frag mit `/{ask.name}`, oder sieh dich mit `/{browse.name}` um.',
};
