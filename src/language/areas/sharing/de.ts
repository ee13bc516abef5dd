import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  'share.by': 'Geteilt von {sharer}',
  'share.byFor': 'Für {reader}, geteilt von {sharer}',
  'share.for': 'Mit „{button.share}“ wird es für {reader} gepostet.',
  'share.about': 'Zu dieser Nachricht: {link}',
  'share.done': 'In diesem Kanal geteilt.',
  'share.pick': 'Für wen ist es? Die Person wird in diesem Kanal erwähnt.',
  'keep.done': 'Dir als Direktnachricht geschickt.',
  'refusal.direct':
    'Ich kann dir nicht schreiben: Deine Direktnachrichten sind für mich geschlossen. Erlaube sie in den Einstellungen dieses Servers und versuch es noch einmal.',
  'share.takeBackFailed': 'Discord lässt mich das nicht zurücknehmen.',
  'refusal.user': 'Du kannst hier nicht teilen: Dir fehlt in diesem Kanal die Berechtigung „{permission}“.',
  'refusal.bot': 'Ich kann hier nichts posten: Mir fehlt in diesem Kanal die Berechtigung „{permission}“.',
  'refusal.hushed':
    'Auf diesem Server dürfen Apps, die du selbst mitbringst, nur dir antworten. Deshalb kann ich hier nichts teilen.',
  'refusal.archived': 'Dieser Thread ist archiviert. Öffne ihn wieder und versuch es noch einmal.',
  'refusal.channel':
    'In diesem Kanal kann ich nichts posten: Es gibt ihn nicht mehr, oder ich sehe ihn nicht.',
  'refusal.message': 'Die Nachricht wurde gelöscht, deshalb habe ich nichts gepostet.',
  'refusal.discord': 'Discord hat die Nachricht nicht angenommen. Versuch es bitte gleich noch einmal.',
  'refusal.takeBack': 'Zurücknehmen kann das nur, wer darum gebeten hat oder hier moderiert.',
  'permission.view': 'Kanal anzeigen',
  'permission.send': 'Nachrichten senden',
  'permission.threads': 'Nachrichten in Threads senden',
  'permission.embed': 'Links einbetten',
  'permission.history': 'Nachrichtenverlauf anzeigen',
};
