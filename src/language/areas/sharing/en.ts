// Sharing an answer, keeping it, and what Discord or a person may not do.
export const en = {
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
} as const;
