// Mentions, small talk, and what is left to students themselves.
export const en = {
  // Answering a message.
  'message.question': 'This is the question I found in {link}:',
  'message.empty': 'I found no words in this message that I could look up.',

  // Mentions.
  'mention.empty': 'Write your question after my name, or ask with `/{ask.name}`.',
  'own.page': 'I can’t see, check or work out your own answers. This page shows how it is done:',
  'own.title': 'That part is yours',
  'own.text':
    'I can’t see, check or solve your own work: I only show what the library’s pages say. Ask me how it is done, and I’ll look for the page.',
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
  'talk.mood': 'I’m fine as long as there are pages, and I hope you are too. One page at a time!',
  'talk.chatter': 'All right! 🙂',
  'talk.try': 'Ask me a study question, for example: *{question}*',
  'talk.tryAny': 'Ask me a study question, in your own words.',
} as const;
