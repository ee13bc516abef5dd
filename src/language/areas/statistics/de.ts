import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  'stats.name': 'statistik',
  'stats.description': 'Sehen, wie viel hier gefragt wurde und was daraus wurde',
  'stats.weeks.name': 'wochen',
  'stats.weeks.description': 'Wie weit zurück',
  'stats.weeks.4': '4 Wochen',
  'stats.weeks.8': '8 Wochen',
  'stats.weeks.13': '13 Wochen',
  'stats.title': {
    one: 'Fragen hier in der letzten {count} Woche',
    other: 'Fragen hier in den letzten {count} Wochen',
  },
  'stats.all':
    'Gefragt: **{asked}** · beantwortet: **{answer}** · mehrere Seiten angeboten: **{unsure}** · keine Antwort: **{missing}** · hat geholfen: **{helped}** · hat nicht geholfen: **{failed}**',
  'stats.legend':
    '🟦 beantwortet · 🟨 mehrere Seiten angeboten · 🟥 keine Antwort · 👍 hat geholfen · 👎 hat nicht geholfen',
  'stats.answered': 'beantwortet',
  'stats.unsure': 'mehrere Seiten angeboten',
  'stats.missing': 'keine Antwort',
  'stats.byWeek': 'Nach Wochen',
  'stats.byDay': 'Nach Tagen',
  'stats.line': '{name}: {figures}',
  'stats.bySubject': 'Nach Fächern',
  'stats.pages': 'Am meisten gelesen',
  'stats.noSubject': 'kein Fach',
  'stats.none': 'In dieser Zeit wurde hier nichts gefragt.',
  'stats.alt': 'Dieselben Zahlen als Balken: nach Datum und darunter nach Fächern',
  'digest.title': 'Die letzte Woche auf diesem Server',
  'digest.questions': 'Am häufigsten gefragt und ohne Antwort',
  'digest.more': 'Und nun?',
  'digest.moreText':
    '`/{unanswered.name}` listet alle auf und lässt dich antworten; `/{stats.name}` zeigt mehr Wochen.',
  'help.keepsQuestions':
    'Dieser Server speichert Fragen, auf die ich keine Antwort finde, im Wortlaut, aber ohne den Namen der Person, für alle, die hier Seiten schreiben.',
};
