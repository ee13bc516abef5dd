// English, the language that the others translate.

/*
 * For translators: copy this file, name it after a language as Discord names it
 * (https://discord.com/developers/docs/reference#locales), translate what stands between quotes, and add the file to
 * languages.ts. `{count}` stands for something that is filled in; `{ask.name}` for another entry of this file. Where a
 * number decides on the wording, there is an entry for each plural form of the language
 * (https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html).
 */
export const en = {
  // Commands and their options. Names are in lower case, without spaces, at most 32 characters; descriptions at most 100.
  'ask.name': 'ask',
  'ask.description': 'Ask a study question',
  'ask.question.name': 'question',
  'ask.question.description': 'Your question, in your own words',
  'ask.subject.name': 'subject',
  'ask.subject.description': 'Search only this subject',
  'ask.visibility.name': 'visibility',
  'ask.visibility.description': 'Who sees the answer',
  'ask.visibility.private': 'Only me',
  'ask.visibility.public': 'Everyone here',
  'share.name': 'share',
  'share.description': 'Post the answer to a question here, for everyone to read',
  'share.question.name': 'question',
  'share.question.description': 'The question, in your own words',
  'share.for.name': 'for',
  'share.for.description': 'Who it is for; they get a mention',
  'browse.name': 'browse',
  'browse.description': 'See what the library can answer',
  'browse.subject.name': 'subject',
  'browse.subject.description': 'The questions of one subject',
  'subjects.name': 'subjects',
  'subjects.description': 'List the subjects in the library',
  'random.name': 'random',
  'random.description': 'Read a random page',
  'random.subject.name': 'subject',
  'random.subject.description': 'Only from this subject',
  'help.name': 'help',
  'help.description': 'What this bot does, what it stores about you, and where its library is',
  // The name of a command in the menu of a message: at most 32 characters, spaces and capitals allowed.
  'answer.name': 'Answer this message',

  // Labels of buttons: at most 80 characters. Hints in menus: at most 150.
  'button.previous': 'Previous',
  'button.next': 'Next',
  'button.whole': 'Whole page',
  'button.source': 'Source',
  'button.back': 'Back',
  'button.share': 'Share',
  'button.reply': 'Share as a reply',
  'button.takeBack': 'Take back',
  'button.none': 'None of these',
  'button.browse': 'Browse {subject}',
  'button.subjects': 'See all subjects',
  'button.notMeant': 'Not what I asked',
  'button.allSubjects': 'Search all subjects',
  'button.another': 'Another one',
  'menu.related': 'Related question',
  'menu.candidates': 'Choose a page',
  'menu.subjects': 'Choose a subject',
  'menu.questions': 'Choose a question',
  'menu.reader': 'Choose a person',
  'menu.more': 'What else?',
  'menu.section': 'Section of this page',
  'menu.keep': 'Send to my messages',
  'menu.pick': 'Share with someone…',

  // Below and above a page.
  'page.part': 'Part {number} of {count}',
  // Behind the name of a section that goes on; at most 12 characters.
  'page.continued': ' (continued)',
  'page.others': 'Also on this page',
  'page.best': 'The section “{section}” fits your question best.',
  'page.plain': 'This page could not be laid out, so here is its text as it is written.',
  'page.gone': 'This page is no longer in the library. Ask again with `/{ask.name}`.',
  'page.noSubject': 'There is no subject “{subject}”, so I searched all of them.',

  // Browsing.
  'browse.title': 'Subjects in the library',
  'browse.none': 'The library has no subjects yet.',
  'browse.empty': 'The library has no pages in this subject.',
  'browse.subjects': { one: '{count} subject', other: '{count} subjects' },
  'browse.questions': { one: '{count} question', other: '{count} questions' },
  'browse.screen': 'Page {number} of {count}',
  'random.anySubject': 'There is no subject “{subject}”, so I picked from all of them.',
  'random.none': 'The library has no pages to pick from.',

  // Not sure which page is meant.
  'unsure.title': 'Did you mean one of these?',
  'unsure.text': 'Several pages might answer this. Which one do you mean?',
  'unsure.titleOne': 'Did you mean this?',
  'unsure.textOne': 'One page might answer this:',
  'others.title': 'Not what you asked?',
  'others.text': 'Sorry about that. Maybe you meant one of these:',
  'others.textOne': 'Sorry about that. Maybe you meant this:',
  'others.textNone': 'Sorry about that. This subject has nothing else, but I can search all of them.',

  // No answer.
  'missing.title': 'Not in the library',
  'missing.text': 'Sorry, the library has no page that answers this:',
  'missing.textIn': 'Sorry, the library has no page in {subject} that answers this:',
  'none.title': 'None of these',
  'none.text': 'Then the library probably has no page about this. Here is what you can do:',
  'try.words': 'Ask in other words, or use the term from your course or textbook.',
  'try.allSubjects': 'Try “{button.allSubjects}”: it may be in another one.',
  'try.noOther': 'I searched the other subjects, too, and found nothing.',
  'try.browse': 'Look around with `/{browse.name}`.',
  'unanswered.kept': 'Your question was noted, without your name, for the people who write the pages.',
  'unanswered.unkept':
    'Nothing was noted or passed on. If a page is missing, tell the library’s maintainers: {site}',

  // Sharing.
  'share.by': 'Shared by {sharer}',
  'share.byFor': 'For {reader}, shared by {sharer}',
  'share.for': '“{button.share}” posts it for {reader}.',
  'share.about': 'About this message: {link}',
  'share.done': 'Shared in this channel.',
  'share.pick': 'Who is it for? They will be mentioned in this channel.',
  'keep.done': 'Sent to your direct messages.',
  'refusal.direct':
    'I can’t write to you: your direct messages are closed to me. Allow them in the settings of this server, then try again.',
  'share.takeBackFailed': 'Discord did not let me take it back.',
  'refusal.user': 'You can’t share here: you need the permission “{permission}” in this channel.',
  'refusal.bot': 'I can’t post here: I need the permission “{permission}” in this channel.',
  'refusal.hushed':
    'On this server, apps that you added for yourself can answer only you, so I can’t share here.',
  'refusal.archived': 'This thread is archived. Reopen it, then try again.',
  'refusal.channel': 'I can’t post in this channel: it is gone, or I can’t see it.',
  'refusal.message': 'That message has been deleted, so I posted nothing.',
  'refusal.discord': 'Discord did not accept the message. Please try again in a moment.',
  'refusal.takeBack': 'Only the person who asked for this, or a moderator, can take it back.',
  // As Discord calls them in the settings of a channel.
  'permission.view': 'View Channel',
  'permission.send': 'Send Messages',
  'permission.threads': 'Send Messages in Threads',
  'permission.embed': 'Embed Links',
  'permission.history': 'Read Message History',

  // Answering a message.
  'message.question': 'This is the question I found in {link}:',
  'message.empty': 'I found no words in this message that I could look up.',

  // Mentions.
  'mention.empty': 'Write your question after my name, or ask with `/{ask.name}`.',
  'own.page': 'I can’t see, check or work out your own answers. This page shows how it is done:',
  'own.title': 'That part is yours',
  'own.text':
    'I can’t see, check or solve your own work: I only show what the library’s pages say. Ask me how it is done, and I’ll look for the page:',
  'talk.greeting': 'Hi there! 👋',
  'talk.thanks': 'You’re welcome! 😊',
  'talk.farewell': 'Bye, and good luck with your studies! 👋',
  'talk.praise': 'Thank you, that’s kind of you! 😊',
  'talk.insult': 'Sorry I wasn’t any help. I’m happy to try again.',
  'talk.complaint':
    'Sorry, then that was the wrong page. “{button.notMeant}” below it shows others, and asking in other words often helps.',
  'talk.joke': 'I leave jokes to people; I’d only get the footnotes right. 🙂',
  'talk.self':
    'I’m a bot: I look up answers to study questions in a library of pages, and I make nothing up.',
  'talk.mood': 'Thanks for asking! As long as there are pages, I’m fine. Have a good day!',
  'talk.chatter': 'All right! 🙂',
  'talk.try': 'Ask me a study question, for example: *{question}*',
  'talk.tryAny': 'Ask me a study question, in your own words.',
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
    one: 'So many answers have been shared that there is no room for another. Please try again in {count} second.',
    other:
      'So many answers have been shared that there is no room for another. Please try again in {count} seconds.',
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
    'Nothing on disk. While I am running, I remember which of my replies belongs to which message, so that I can edit or delete it along with yours, and, for one minute, that you asked, so that nobody asks too fast.',
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
