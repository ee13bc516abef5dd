import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  'unanswered.name': 'unbeantwortet',
  'unanswered.description': 'Sehen, worauf hier niemand eine Antwort fand',
  'unanswered.subject.name': 'fach',
  'unanswered.subject.description': 'Nur Fragen dieses Fachs',
  'unanswered.age.name': 'gefragt',
  'unanswered.age.description': 'Wann zuletzt danach gefragt wurde',
  'unanswered.age.week': 'in den letzten 7 Tagen',
  'unanswered.age.month': 'in den letzten 30 Tagen',
  'button.tellMe': 'Sag mir, wenn es eine Antwort gibt',
  'tellMe.done':
    'Ich sage es dir einmal, sobald es eine Antwort gibt. Bis dahin ist vermerkt, dass du es wissen willst.',
  'tellMe.failed': 'Das kann ich mir gerade nicht merken. Versuch es bitte später noch einmal.',
  'tellMe.answer': 'Du hast gefragt: {question}\nJetzt gibt es eine Antwort: {page}',
  'questions.title': 'Fragen ohne Antwort',
  'questions.none': 'Es gibt keine.',
  'questions.off':
    'Fragen ohne Antwort werden auf diesem Server nicht festgehalten. `/{settings.name}` schaltet es ein.',
  'questions.away':
    'Was festgehalten ist, lässt sich gerade nicht lesen. Versuch es bitte später noch einmal.',
  'questions.asked': { one: '{count}-mal gefragt', other: '{count}-mal gefragt' },
  'questions.last': 'zuletzt {time} in {channel}',
  'questions.choose': 'Wähle eine Frage',
  'questions.gone': 'Diese Frage ist nicht mehr festgehalten.',
  'questions.seek': 'Welche Seite beantwortet sie?',
  'questions.seekNone': 'Ich habe keine Seite gefunden, die nahe kommt. „{button.answer}“ schreibt eine.',
  'questions.refused': 'Nichts für diesen Server: Sie wird nicht mehr aufgeführt.',
  'questions.hidden': 'Ausgeblendet, bis wieder jemand danach fragt.',
  'questions.reopened': 'Sie wird wieder aufgeführt.',
  'button.answer': 'Beantworten',
  'button.seek': 'Es ist diese Seite',
  'button.refuse': 'Nichts für uns',
  'button.hide': 'Ausblenden',
  'button.list': 'Alle Fragen',
};
