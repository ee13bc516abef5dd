import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const esES: Translation<typeof en> = {
  'study.term': '¿Qué término es?',
  'study.statement': '¿Verdadero o falso?',
  'study.cloze': '¿Qué falta?',
  'study.belongs': '¿Cuál de estos pertenece a «{list}»?',
  'study.orderFirst': '«{list}»: ¿qué va primero?',
  'study.orderAfter': '«{list}»: ¿qué va después de «{step}»?',
  'study.table': '¿«{column}» de «{row}»?',
  'study.formula': '¿Cuál es la fórmula de «{name}»?',
  'study.true': 'Verdadero',
  'study.false': 'Falso',
};
