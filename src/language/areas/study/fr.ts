import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  'study.term': 'De quel terme s’agit-il ?',
  'study.statement': 'Vrai ou faux ?',
  'study.cloze': 'Que manque-t-il ?',
  'study.belongs': 'Lequel fait partie de « {list} » ?',
  'study.orderFirst': '« {list} » : qu’est-ce qui vient en premier ?',
  'study.orderAfter': '« {list} » : qu’est-ce qui vient après « {step} » ?',
  'study.table': '« {column} » de « {row} » ?',
  'study.formula': 'Quelle est la formule de « {name} » ?',
  'study.true': 'Vrai',
  'study.false': 'Faux',
};
