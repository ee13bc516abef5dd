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
};
