import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  'unanswered.name': 'unbeantwortet',
  'unanswered.description': 'Ansehen, was hier gefragt wurde und die Bibliothek nicht beantworten konnte',
  'unanswered.subject.name': 'fach',
  'unanswered.subject.description': 'Nur Fragen dieses Fachs',
  'unanswered.age.name': 'gefragt',
  'unanswered.age.description': 'Wann zuletzt danach gefragt wurde',
  'unanswered.age.week': 'in den letzten 7 Tagen',
  'unanswered.age.month': 'in den letzten 30 Tagen',
  'button.tellMe': 'Sag Bescheid, wenn es eine Antwort gibt',
  'tellMe.done':
    'Ich gebe dir einmal Bescheid, sobald es eine Antwort gibt. Bis dahin ist gespeichert, dass du es wissen möchtest.',
  'tellMe.failed': 'Das kann ich gerade nicht speichern. Versuch es bitte später noch einmal.',
  'tellMe.answer': 'Du hast gefragt: {question}\nJetzt gibt es eine Antwort: {page}',
  'questions.title': 'Fragen ohne Antwort',
  'questions.none': 'Es gibt keine.',
  'questions.off':
    'Fragen ohne Antwort werden auf diesem Server nicht gespeichert. Mit `/{settings.name}` lässt sich das einschalten.',
  'questions.away':
    'Was gespeichert ist, lässt sich gerade nicht lesen. Versuch es bitte später noch einmal.',
  'questions.asked': { one: '{count}-mal gefragt', other: '{count}-mal gefragt' },
  'questions.last': 'zuletzt {time} in {channel}',
  'questions.choose': 'Wähle eine Frage',
  'questions.gone': 'Diese Frage ist nicht mehr gespeichert.',
  'questions.seek': 'Welche Seite beantwortet sie?',
  'questions.seekNone':
    'Ich habe keine Seite gefunden, die passt. Mit „{button.answer}“ kannst du eine schreiben.',
  'questions.refused': 'Als „nichts für diesen Server“ vermerkt: Sie wird nicht mehr aufgeführt.',
  'questions.hidden': 'Ausgeblendet, bis wieder jemand danach fragt.',
  'questions.reopened': 'Sie wird wieder aufgeführt.',
  'button.answer': 'Beantworten',
  'button.seek': 'Eine Seite beantwortet sie',
  'button.refuse': 'Nichts für uns',
  'button.hide': 'Ausblenden',
  'button.list': 'Alle Fragen',
};
