// Questions in numbers, for those who write pages, and once a week in a channel.
export const en = {
  'stats.name': 'stats',
  'stats.description': 'See how much was asked here and what came of it',
  'stats.weeks.name': 'weeks',
  'stats.weeks.description': 'How far back',
  'stats.weeks.4': '4 weeks',
  'stats.weeks.8': '8 weeks',
  'stats.weeks.13': '13 weeks',
  'stats.title': {
    one: 'Questions here in the last {count} week',
    other: 'Questions here in the last {count} weeks',
  },
  'stats.all':
    'Asked: **{asked}** · answered: **{answer}** · several pages offered: **{unsure}** · no answer: **{missing}** · helped: **{helped}** · did not help: **{failed}**',
  'stats.legend': '🟦 answered · 🟨 several pages offered · 🟥 no answer · 👍 helped · 👎 did not help',
  'stats.answered': 'answered',
  'stats.unsure': 'several pages offered',
  'stats.missing': 'no answer',
  'stats.byWeek': 'By week',
  'stats.byDay': 'By day',
  'stats.line': '{name}: {figures}',
  'stats.bySubject': 'By subject',
  'stats.pages': 'Read most',
  'stats.noSubject': 'no subject',
  'stats.none': 'Nothing was asked here in that time.',
  'stats.alt': 'The same numbers as bars: by date, and below by subject',
  'digest.title': 'Last week on this server',
  'digest.questions': 'Asked most, still without an answer',
  'digest.more': 'What now?',
  'digest.moreText':
    '`/{unanswered.name}` lists all of them and lets you answer; `/{stats.name}` shows more weeks.',
  'help.keepsQuestions':
    'This server keeps questions that I find no answer to, in their words and without who asked, for the people who write its pages.',
} as const;
