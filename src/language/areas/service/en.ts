// Help, limits, and what went wrong.
export const en = {
  'mention.wait': {
    one: 'One at a time, please. Try again in {count} second, or ask now with `/{ask.name}`.',
    other: 'One at a time, please. Try again in {count} seconds, or ask now with `/{ask.name}`.',
  },
  'limit.person': {
    one: 'That was a lot at once. Please ask again in {count} second.',
    other: 'That was a lot at once. Please ask again in {count} seconds.',
  },
  'limit.everybody': {
    one: 'So many people are asking here that I can’t keep up. Please ask again in {count} second.',
    other: 'So many people are asking here that I can’t keep up. Please ask again in {count} seconds.',
  },
  'limit.channel': {
    one: 'So many people are asking here that I can’t keep up. Please ask again in {count} second, or now with `/{ask.name}`.',
    other:
      'So many people are asking here that I can’t keep up. Please ask again in {count} seconds, or now with `/{ask.name}`.',
  },
  'limit.shares': {
    one: 'A lot of answers have just been shared. Please try again in {count} second.',
    other: 'A lot of answers have just been shared. Please try again in {count} seconds.',
  },

  // Help.
  'help.title': 'What I can do',
  'help.text':
    'I answer study questions from a library of pages. Everything I say comes from it. If the library has no answer, I’ll say so.',
  'help.commands': 'Commands',
  'help.menu': 'You can also open the menu of a message, then *Apps*, then *{answer.name}*.',
  'help.mention': 'Or mention me with your question. In a direct message, just write it.',
  'help.privacy': 'What I store about you',
  'help.privacyText':
    'I never store who asked a question. With your name I store only what you ask me to keep: pages you write, cards you practise, answers you’re waiting for. `/{privacy.name}` shows you all of it and can delete it. I also remember which of my replies belongs to which message, so that it changes along with yours, and for one minute that you asked, so that nobody asks too fast.',
  'help.privacyLast':
    'For ten minutes I also remember which page, or which choice of pages, you last saw in a channel, so that I understand “and why?”.',
  'help.library': 'The library',
  'help.libraryText': { one: '{name}: {count} page. {site}', other: '{name}: {count} pages. {site}' },

  // When something goes wrong.
  'error.sorry': 'Something went wrong on our side. Please try again in a moment.',
  'error.busy': 'A lot of people are asking right now. Please try again in a minute.',
  'error.reading':
    'I am still reading the library: {number} of {count} pages so far. Please try again in a moment.',
  'error.outdated': 'This is from another version of the bot. Please ask again with `/{ask.name}`.',
  'error.command':
    'This command no longer exists. Ask with `/{ask.name}`, or look around with `/{browse.name}`.',
} as const;
