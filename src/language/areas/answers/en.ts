// What stands on an answer and around it: pages, offers, subjects, misses.
export const en = {
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
  'page.late':
    'This page was not laid out in time, so here is its text as it is written. Ask again in a moment to see it laid out.',
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
} as const;
