import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const ptBR: Translation<typeof en> = {
  'study.term': 'Que termo é este?',
  'study.statement': 'Verdadeiro ou falso?',
  'study.cloze': 'O que está faltando?',
  'study.belongs': 'Qual destes pertence a “{list}”?',
  'study.orderFirst': '“{list}”: o que vem primeiro?',
  'study.orderAfter': '“{list}”: o que vem depois de “{step}”?',
  'study.table': '“{column}” de “{row}”?',
  'study.formula': 'Qual é a fórmula de “{name}”?',
  'study.true': 'Verdadeiro',
  'study.false': 'Falso',
};
