import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  'study.term': 'Welcher Begriff ist das?',
  'study.statement': 'Wahr oder falsch?',
  'study.cloze': 'Was ist ausgelassen?',
  'study.belongs': 'Was davon gehört zu „{list}“?',
  'study.orderFirst': '„{list}“: Was kommt zuerst?',
  'study.orderAfter': '„{list}“: Was kommt nach „{step}“?',
  'study.table': '„{column}“ von „{row}“?',
  'study.formula': 'Wie lautet die Formel für „{name}“?',
  'study.true': 'Wahr',
  'study.false': 'Falsch',
  'cards.name': 'karten',
  'cards.description': 'Mit Karteikarten aus den Seiten üben; nur du siehst sie',
  'cards.subject.name': 'fach',
  'cards.subject.description': 'Nur Karten dieses Fachs',
  'cards.show': 'Antwort zeigen',
  'cards.again': 'Nochmal',
  'cards.hard': 'Schwer',
  'cards.good': 'Gut',
  'cards.easy': 'Leicht',
  'cards.minutes': '{number} Min.',
  'cards.days': '{number} T.',
  'cards.counts': 'Fällig: {due} · Gelernt: {learnt} · Insgesamt: {all}',
  'cards.done': 'Zurzeit ist nichts fällig. Komm später wieder oder wähle ein anderes Fach.',
  'cards.gone': 'Diese Karte ist nicht mehr in der Bibliothek.',
  'cards.away':
    'Ich komme gerade nicht an mein Gedächtnis, deshalb müssen deine Karten warten. Bitte versuche es gleich noch einmal.',
  'cards.next': 'Nächste Karte',
  'cards.add': 'Zu meinen Karten',
  'cards.none': 'Diese Seite ergibt keine Karten.',
  'cards.optedOut':
    'Du wolltest, dass nichts über dich behalten wird, deshalb kann ich keine Karten für dich behalten.',
  'cards.added': {
    one: '{count} Karte dieser Seite gehört jetzt dir. Übe mit `/{cards.name}`.',
    other: '{count} Karten dieser Seite gehören jetzt dir. Übe mit `/{cards.name}`.',
  },
};
