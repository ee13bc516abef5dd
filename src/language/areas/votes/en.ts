// Whether answers helped.
export const en = {
  'votes.helped': 'This helped',
  'votes.failed': 'This didn’t help',
  'votes.counted': 'Thank you, that is noted without your name. You can change your mind at any time.',
  'votes.changed': 'Thank you, your vote is changed.',
  'votes.same': 'That is noted already.',
  'votes.optedOut': 'You asked that nothing be kept about you, so I can’t count your vote.',
  'votes.away': 'I can’t note that at the moment. Please try again later.',
  'votes.nowhere': 'Votes are only counted on servers.',
  'votes.title': 'Doubtful answers',
  'votes.none': 'There are none: no answer was marked as not helpful.',
  'votes.choose': 'Read a page',
  'votes.helpedCount': 'helped: {number}',
  'votes.failedCount': 'didn’t help: {number}',
} as const;
