import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  'votes.helped': 'Das hat geholfen',
  'votes.failed': 'Das hat nicht geholfen',
  'votes.counted': 'Danke, das ist ohne deinen Namen vermerkt. Du kannst es jederzeit ändern.',
  'votes.changed': 'Danke, deine Stimme ist geändert.',
  'votes.same': 'Das ist schon vermerkt.',
  'votes.optedOut':
    'Du wolltest, dass nichts über dich gespeichert wird, deshalb kann ich deine Stimme nicht zählen.',
  'votes.away': 'Das kann ich gerade nicht vermerken. Versuch es bitte später noch einmal.',
  'votes.nowhere': 'Stimmen zählen nur auf Servern.',
  'votes.title': 'Zweifelhafte Antworten',
  'votes.none': 'Es gibt keine: Zu keiner Antwort hat jemand gesagt, dass sie nicht geholfen hat.',
  'votes.choose': 'Eine Seite lesen',
  'votes.helpedCount': 'hat geholfen: {number}',
  'votes.failedCount': 'hat nicht geholfen: {number}',
};
