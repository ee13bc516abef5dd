// Pages that people of a server write on Discord.
export const en = {
  'page.name': 'page',
  'page.description': 'Write, edit and undo pages of this server',
  'page.new.name': 'new',
  'page.new.description': 'Write a new page',
  'page.edit.name': 'edit',
  'page.edit.description': 'Change a page of this server',
  'page.history.name': 'history',
  'page.history.description': 'See the versions of a page and go back to one',
  'page.delete.name': 'delete',
  'page.delete.description': 'Delete a page of this server',
  'page.page.name': 'page',
  'page.page.description': 'A page that was written here',
  'edit.name': 'Edit this page',

  // Above a page.
  'written.page': 'Written by people on Discord',
  'written.pageBy': 'Written on this server by {author}',

  // The form: its title and the names of its fields have at most 45 characters, what is said below a field at most 100.
  'form.page': 'Page of this server',
  'form.title': 'Question, or what the page is about',
  'form.subject': 'Subject',
  'form.answer': 'Answer',
  'form.answerHelp': 'Markdown: **bold**, lists, ### headings, formulas as $x^2$',
  'form.keywords': 'Keywords',
  'form.keywordsHelp': 'Words to find it by, separated by commas',
  'form.aliases': 'Other ways to ask it',
  'form.aliasesHelp': 'One per line',
  'button.publish': 'Publish',
  'button.edit': 'Edit',
  'button.discard': 'Discard',
  'button.undo': 'Undo',
  'button.restore': 'Bring this version back',
  'button.history': 'Versions',
  'button.delete': 'Delete',

  'draft.preview': 'This is how it will look. Nobody else sees it until you publish it.',
  'draft.problems': 'You may want to look at this first:',
  'draft.sameTitle':
    'There is already a page with this title, and people will mostly find that one. Yours is easier to find with another title.',
  'draft.lacksTitle': 'A page needs a title with words in it.',
  'draft.lacksText': 'The answer has no text yet.',
  'draft.lacksWords': 'The answer is nothing but links. Say in a sentence or two what they lead to.',
  'draft.again': 'Your text is kept: “{button.edit}” opens it again.',
  'draft.gone': 'This draft is gone: it was published, discarded, or is more than a day old.',
  'draft.discarded': 'Discarded. Nothing was published.',

  'published.page': '“{title}” is published: people on this server can find it now.',
  'published.deleted': '“{title}” is deleted.',
  'published.undone': 'Taken back: “{title}” is as it was.',
  'published.undoneNew': 'Taken back: “{title}” is gone.',
  'conflict.by': 'While you were writing, {author} published another version. It says:',
  'conflict.other': 'While you were writing, somebody published another version. It says:',
  'conflict.deleted': 'While you were writing, the page was deleted.',
  'conflict.next':
    'Your text is kept. “{button.edit}” opens it, so that you can bring the two together; “{button.publish}” replaces the other version with yours.',
  'conflict.changed':
    'The page has changed since, so I left it as it is. See `/{page.history.name}` for its versions.',
  'history.title': 'Versions of “{title}”',
  'history.version': 'Version {number}',
  'history.choose': 'Look at a version',
  'history.deleted': 'deleted',
  'history.empty': 'This page has no versions any more.',

  'pages.refused':
    'Only people with the permission “Manage Server”, or with a role chosen for it, can write pages on this server. You have neither.',
  'pages.nowhere': 'Pages can only be written on a server.',
  'pages.library':
    'This page belongs to the library, so it can’t be changed here. `/{page.new.name}` writes one for this server.',
  'pages.unknown': 'This server has no such page.',
  'pages.noPage': 'This message doesn’t show a page that can be changed.',
  'pages.full': 'This server already has {count} pages, and that is the most it can have. Delete one first.',
  'pages.failed':
    'It could not be saved, so nothing has changed. Your text is kept; please try again in a moment.',
  'wording.added': '“{wording}” now finds “{title}” on this server.',
  'wording.removed': 'Taken back: “{wording}” no longer leads to it.',
  'wording.full':
    'These words were not added: this server already has {count} of its own wordings, and that is the most it can have.',
  'wording.known': 'These words already find the page.',
} as const;
