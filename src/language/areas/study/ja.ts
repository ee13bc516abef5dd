import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const ja: Translation<typeof en> = {
  'study.term': 'これは何という用語ですか？',
  'study.statement': '正しいですか、間違いですか？',
  'study.cloze': '空欄に入るものは？',
  'study.belongs': '「{list}」に属するのはどれですか？',
  'study.orderFirst': '「{list}」：最初に来るのは？',
  'study.orderAfter': '「{list}」：「{step}」の次に来るのは？',
  'study.table': '「{row}」の「{column}」は？',
  'study.formula': '「{name}」の公式は？',
  'study.true': '正しい',
  'study.false': '間違い',
};
