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
  'ask.subject.description': 'Look only in this subject',
  'ask.visibility.name': 'visibility',
  'ask.visibility.description': 'Who sees the answer',
  'ask.visibility.private': 'Only me',
  'ask.visibility.public': 'Everybody here',
  'share.name': 'share',
  'share.description': 'Post the answer to a question here, for everybody to read',
  'share.question.name': 'question',
  'share.question.description': 'The question, in your own words',
  'share.for.name': 'for',
  'share.for.description': 'The person whom it is for, who is mentioned',
  'browse.name': 'browse',
  'browse.description': 'See what the library can answer',
  'browse.subject.name': 'subject',
  'browse.subject.description': 'The questions of one subject',
  'subjects.name': 'subjects',
  'subjects.description': 'List the subjects of the library',
  'random.name': 'random',
  'random.description': 'Read a page picked at random',
  'random.subject.name': 'subject',
  'random.subject.description': 'Pick it from this subject',
  'help.name': 'help',
  'help.description': 'What this bot does, what it keeps about you, and where its library lives',
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
  'menu.sections': 'Jump to a section',
  'menu.related': 'Related questions',
  'menu.candidates': 'Choose a page',
  'menu.subjects': 'Choose a subject',
  'menu.questions': 'Choose a question',
  'menu.reader': 'Share it for a person',

  // Below and above a page.
  'page.part': 'Part {number} of {count}',
  // Behind the name of a section that goes on; at most 12 characters.
  'page.continued': ' (continued)',
  'page.others': 'Also on this page',
  'page.best': 'The section “{section}” fits your question best.',
  'page.plain': 'This page could not be laid out, so here is its text as it is written.',
  'page.gone': 'This page is no longer in the library. Ask again with `/{ask.name}`.',
  'page.noSubject': 'There is no subject "{subject}"; I looked in all of them.',

  // Browsing.
  'browse.title': 'Subjects of the library',
  'browse.none': 'The library has no subjects yet.',
  'browse.empty': 'No page of the library is filed under this subject.',
  'browse.subjects': { one: '{count} subject', other: '{count} subjects' },
  'browse.questions': { one: '{count} question', other: '{count} questions' },
  'browse.screen': 'Screen {number} of {count}',
  'random.anySubject': 'There is no subject "{subject}"; I picked from all of them.',
  'random.none': 'The library has no page to pick from.',

  // Not sure which page is meant.
  'unsure.title': 'Did you mean one of these?',
  'unsure.text': 'Several pages might answer this. Which one do you mean?',

  // No answer.
  'missing.title': 'Not in the library',
  'missing.text': 'Sorry, the library has no page that answers this:',
  'missing.textIn': 'Sorry, the library has no page in {subject} that answers this:',
  'none.title': 'None of these',
  'none.text': 'Then the library probably has no page about it. What you can do:',
  'try.words': 'Ask in other words, or use the term that your course or textbook uses.',
  'try.allSubjects': 'Ask without a subject: the answer may be filed under another one.',
  'try.browse': 'See what there is with `/{browse.name}`.',
  'unanswered.kept': 'The question was noted, without your name, for those who write the pages.',
  'unanswered.unkept':
    'Nothing was noted or passed on. If a page is missing, tell those who look after the library: {site}',

  // Sharing.
  'share.by': 'Shared by {sharer}',
  'share.byFor': 'For {reader}, shared by {sharer}',
  'share.for': '“{button.share}” posts it for {reader}.',
  'share.about': 'About this message: {link}',
  'share.done': 'Shared in this channel.',
  'share.takeBackFailed': 'Discord did not let me take it back.',
  'refusal.user': 'You cannot share here: you lack the permission “{permission}” in this channel.',
  'refusal.bot': 'I cannot post here: I lack the permission “{permission}” in this channel.',
  'refusal.hushed': 'This server lets apps that you bring along answer only you, so I cannot share here.',
  'refusal.archived': 'This thread has been archived. Reopen it, then try again.',
  'refusal.channel': 'I cannot post in this channel: it is gone, or I may not see it.',
  'refusal.message': 'That message has been deleted meanwhile, so I posted nothing.',
  'refusal.discord': 'Discord did not accept the message. Please try again in a moment.',
  'refusal.takeBack': 'Only the person who asked for this, or a moderator, can take it back.',
  // As Discord calls them in the settings of a channel.
  'permission.view': 'View Channel',
  'permission.send': 'Send Messages',
  'permission.threads': 'Send Messages in Threads',
  'permission.embed': 'Embed Links',
  'permission.history': 'Read Message History',

  // Answering a message.
  'message.question': 'I read this question in {link}:',
  'message.empty': 'I found no words in this message that I could look up.',

  // Mentions.
  'mention.empty': 'Write your question beside my name, or ask with `/{ask.name}`.',
  'mention.wait': {
    one: 'One thing after the other: ask me again in {count} second, or now with `/{ask.name}`.',
    other: 'One thing after the other: ask me again in {count} seconds, or now with `/{ask.name}`.',
  },

  // Help.
  'help.title': 'What I can do',
  'help.text':
    'I answer study questions from a library of pages. What I say is what the library says; where it says nothing, I tell you so.',
  'help.commands': 'Commands',
  'help.menu': 'Also: open the menu of a message, then *Apps*, then *{answer.name}*.',
  'help.mention': 'Or mention me with your question; in a direct message just write it.',
  'help.privacy': 'What I keep about you',
  'help.privacyText':
    'Nothing on disk. While I run, I keep in memory which of my replies belongs to which message, to edit or delete it along with yours, and for a minute that you asked, to pace questions.',
  'help.library': 'The library',
  'help.libraryText': { one: '{name}: {count} page. {site}', other: '{name}: {count} pages. {site}' },

  // When something goes wrong.
  'error.sorry': 'Something went wrong on our side. Please try again in a moment.',
  'error.busy': 'Very many people are asking at the moment. Please ask again in a minute.',
  'error.reading':
    'I am still reading the library: {number} of {count} pages so far. Please ask again in a moment.',
  'error.outdated': 'This is from another version of the bot. Please ask again with `/{ask.name}`.',
  'error.command':
    'This command no longer exists. Ask with `/{ask.name}`, or see what there is with `/{browse.name}`.',
} as const;
