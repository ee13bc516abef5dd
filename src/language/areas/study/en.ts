// Practice: what is asked of a card.
export const en = {
  'study.term': 'Which term is this?',
  'study.statement': 'True or false?',
  'study.cloze': 'What is left out?',
  'study.belongs': 'Which of these belongs to “{list}”?',
  'study.orderFirst': '“{list}”: what comes first?',
  'study.orderAfter': '“{list}”: what comes after “{step}”?',
  'study.table': '“{column}” of “{row}”?',
  'study.formula': 'What is the formula of “{name}”?',
  'study.true': 'True',
  'study.false': 'False',
} as const;
