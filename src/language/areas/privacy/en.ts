// What is kept about a person, and what they can do about it.
export const en = {
  'privacy.name': 'privacy',
  'privacy.description': 'What I keep about you, and how to delete it',
  'privacy.title': 'What I keep about you',
  'privacy.about':
    'I keep things only where a feature needs them, for as long as this server says (90 days, unless it says otherwise). You can read all of it, delete it, or tell me to keep nothing about you at all. Questions that you ask are never kept with your name.',
  'privacy.isIn': 'Right now I keep only what the features you use need.',
  'privacy.isOut': 'Right now I keep nothing about you once I’ve replied.',
  'privacy.file': 'This is everything that I keep about you.',
  'privacy.sure': 'Delete everything that I keep about you? This cannot be undone.',
  'privacy.erased': 'Everything that I kept about you is deleted.',
  'privacy.optedOut': 'From now on I keep nothing about you. What I already have stays until you delete it.',
  'privacy.optedIn': 'From now on I’ll again keep what the features you use need.',
  'privacy.away':
    'I can’t reach my database right now, so nothing has changed. Please try again in a few minutes.',
  'button.export': 'Show what is kept',
  'button.optOut': 'Keep nothing about me',
  'button.optIn': 'Keep things again',
  'button.erase': 'Delete everything',
  'button.eraseSure': 'Yes, delete everything',
  'button.keepData': 'No, keep it',
  'button.privacyBack': 'Back to privacy',
} as const;
