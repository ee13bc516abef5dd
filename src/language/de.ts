// Deutsch.
import type { Catalogue } from './catalogue.ts';

export const de: Catalogue = {
  'ask.name': 'fragen',
  'ask.description': 'Eine Frage zum Lernstoff stellen',
  'ask.question.name': 'frage',
  'ask.question.description': 'Deine Frage, in eigenen Worten',
  'ask.subject.name': 'fach',
  'ask.subject.description': 'Nur in diesem Fach suchen',
  'ask.visibility.name': 'sichtbarkeit',
  'ask.visibility.description': 'Wer die Antwort sieht',
  'ask.visibility.private': 'Nur ich',
  'ask.visibility.public': 'Alle hier',
  'share.name': 'teilen',
  'share.description': 'Die Antwort auf eine Frage hier posten, damit alle sie lesen können',
  'share.question.name': 'frage',
  'share.question.description': 'Die Frage, in eigenen Worten',
  'share.for.name': 'für',
  'share.for.description': 'Für wen die Antwort ist; die Person wird erwähnt',
  'browse.name': 'stöbern',
  'browse.description': 'Nachsehen, was die Bibliothek beantworten kann',
  'browse.subject.name': 'fach',
  'browse.subject.description': 'Die Fragen eines Fachs',
  'subjects.name': 'fächer',
  'subjects.description': 'Die Fächer der Bibliothek auflisten',
  'random.name': 'zufall',
  'random.description': 'Eine zufällige Seite lesen',
  'random.subject.name': 'fach',
  'random.subject.description': 'Nur aus diesem Fach',
  'help.name': 'hilfe',
  'help.description': 'Was dieser Bot tut, was er über dich speichert und wo seine Bibliothek liegt',
  'answer.name': 'Diese Nachricht beantworten',

  'button.previous': 'Vorherige',
  'button.next': 'Weiter',
  'button.whole': 'Ganze Seite',
  'button.source': 'Quelle',
  'button.back': 'Zurück',
  'button.share': 'Teilen',
  'button.reply': 'Als Antwort teilen',
  'button.takeBack': 'Zurücknehmen',
  'button.none': 'Nichts davon',
  'button.browse': 'In {subject} stöbern',
  'button.subjects': 'Alle Fächer ansehen',
  'button.notMeant': 'Das meinte ich nicht',
  'button.allSubjects': 'In allen Fächern suchen',
  'button.another': 'Noch eine',
  'menu.related': 'Verwandte Frage',
  'menu.candidates': 'Seite auswählen',
  'menu.subjects': 'Fach auswählen',
  'menu.questions': 'Frage auswählen',
  'menu.reader': 'Person auswählen',
  'menu.more': 'Was noch?',
  'menu.section': 'Abschnitt dieser Seite',
  'menu.keep': 'Mir als Direktnachricht schicken',
  'menu.pick': 'Mit jemandem teilen …',

  'page.part': 'Teil {number} von {count}',
  'page.continued': ' (weiter)',
  'page.others': 'Außerdem auf dieser Seite',
  'page.best': 'Am besten passt der Abschnitt „{section}“ zu deiner Frage.',
  'page.plain': 'Diese Seite ließ sich nicht darstellen; hier steht ihr Text, wie er geschrieben ist.',
  'page.gone': 'Diese Seite gibt es in der Bibliothek nicht mehr. Frag noch einmal mit `/{ask.name}`.',
  'page.noSubject': 'Das Fach „{subject}“ gibt es nicht. Ich habe in allen Fächern gesucht.',

  'browse.title': 'Fächer der Bibliothek',
  'browse.none': 'Die Bibliothek hat noch keine Fächer.',
  'browse.empty': 'In diesem Fach hat die Bibliothek keine Seite.',
  'browse.subjects': { one: '{count} Fach', other: '{count} Fächer' },
  'browse.questions': { one: '{count} Frage', other: '{count} Fragen' },
  'browse.screen': 'Seite {number} von {count}',
  'random.anySubject': 'Das Fach „{subject}“ gibt es nicht. Ich habe aus allen Fächern gewählt.',
  'random.none': 'In der Bibliothek gibt es keine Seite zur Auswahl.',

  'unsure.title': 'Meintest du eine dieser Fragen?',
  'unsure.text': 'Mehrere Seiten könnten das beantworten. Welche meinst du?',
  'unsure.titleOne': 'Meintest du das?',
  'unsure.textOne': 'Eine Seite könnte das beantworten:',
  'others.title': 'War das nicht gemeint?',
  'others.text': 'Das tut mir leid. Vielleicht meintest du eine von diesen:',
  'others.textOne': 'Das tut mir leid. Vielleicht meintest du das:',
  'others.textNone': 'Das tut mir leid. In diesem Fach gibt es sonst nichts, aber ich kann in allen suchen.',

  'missing.title': 'Nicht in der Bibliothek',
  'missing.text': 'Leider hat die Bibliothek keine Seite, die das beantwortet:',
  'missing.textIn': 'Leider hat die Bibliothek in {subject} keine Seite, die das beantwortet:',
  'none.title': 'Nichts davon',
  'none.text': 'Dann hat die Bibliothek dazu wohl keine Seite. Das kannst du tun:',
  'try.words': 'Frag mit anderen Worten oder nimm den Fachbegriff aus Kurs oder Lehrbuch.',
  'try.allSubjects': 'Vielleicht steht es in einem anderen Fach: „{button.allSubjects}“.',
  'try.noOther': 'In den anderen Fächern habe ich auch gesucht und nichts gefunden.',
  'try.browse': 'Sieh dich mit `/{browse.name}` um.',
  'unanswered.kept': 'Deine Frage wurde notiert, ohne deinen Namen, für alle, die die Seiten schreiben.',
  'unanswered.unkept':
    'Nichts wurde notiert oder weitergegeben. Wenn eine Seite fehlt, sag denen Bescheid, die die Bibliothek pflegen: {site}',

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

  'message.question': 'Diese Frage habe ich in {link} gefunden:',
  'message.empty': 'In dieser Nachricht habe ich nichts gefunden, wonach ich suchen könnte.',

  'mention.empty': 'Schreib deine Frage hinter meinen Namen oder frag mit `/{ask.name}`.',
  'own.page':
    'Deine eigenen Antworten kann ich nicht sehen, prüfen oder ausrechnen. Diese Seite zeigt, wie es geht:',
  'own.title': 'Das ist dein Teil',
  'own.text':
    'Deine eigene Arbeit kann ich nicht sehen, prüfen oder lösen: Ich zeige nur, was in der Bibliothek steht. Frag mich, wie es geht, dann suche ich die Seite dazu:',
  'talk.greeting': 'Hallo! 👋',
  'talk.thanks': 'Gern geschehen! 😊',
  'talk.farewell': 'Tschüss, und viel Erfolg beim Lernen! 👋',
  'talk.praise': 'Danke, das ist nett von dir! 😊',
  'talk.insult': 'Schade, dass ich nicht helfen konnte. Ich versuche es gern noch einmal.',
  'talk.complaint':
    'Dann war das die falsche Seite, entschuldige. „{button.notMeant}“ darunter zeigt andere, und oft hilft es, anders zu fragen.',
  'talk.joke': 'Witze überlasse ich den Menschen; bei mir säßen nur die Fußnoten. 🙂',
  'talk.self':
    'Ich bin ein Bot: Ich suche Antworten auf Fragen zum Lernstoff in einer Bibliothek und denke mir nichts aus.',
  'talk.mood': 'Danke der Nachfrage! Solange es Seiten gibt, geht es mir gut. Dir einen schönen Tag!',
  'talk.chatter': 'Alles klar! 🙂',
  'talk.try': 'Stell mir eine Frage zum Lernstoff, zum Beispiel: *{question}*',
  'talk.tryAny': 'Stell mir eine Frage zum Lernstoff, in deinen eigenen Worten.',
  'mention.wait': {
    one: 'Bitte eins nach dem anderen. Versuch es in {count} Sekunde wieder oder frag gleich mit `/{ask.name}`.',
    other:
      'Bitte eins nach dem anderen. Versuch es in {count} Sekunden wieder oder frag gleich mit `/{ask.name}`.',
  },
  'limit.person': {
    one: 'Das war ganz schön viel auf einmal. Frag mich bitte in {count} Sekunde wieder.',
    other: 'Das war ganz schön viel auf einmal. Frag mich bitte in {count} Sekunden wieder.',
  },
  'limit.everybody': {
    one: 'Hier fragen gerade so viele, dass ich nicht nachkomme. Frag mich bitte in {count} Sekunde wieder.',
    other:
      'Hier fragen gerade so viele, dass ich nicht nachkomme. Frag mich bitte in {count} Sekunden wieder.',
  },
  'limit.channel': {
    one: 'Hier fragen gerade so viele, dass ich nicht nachkomme. Frag bitte in {count} Sekunde wieder, oder gleich mit `/{ask.name}`.',
    other:
      'Hier fragen gerade so viele, dass ich nicht nachkomme. Frag bitte in {count} Sekunden wieder, oder gleich mit `/{ask.name}`.',
  },
  'limit.shares': {
    one: 'Es wurde so viel geteilt, dass gerade kein Platz für mehr ist. Versuch es bitte in {count} Sekunde wieder.',
    other:
      'Es wurde so viel geteilt, dass gerade kein Platz für mehr ist. Versuch es bitte in {count} Sekunden wieder.',
  },

  'help.title': 'Was ich kann',
  'help.text':
    'Ich beantworte Fragen zum Lernstoff aus einer Bibliothek von Seiten. Was ich sage, steht dort. Steht dort keine Antwort, sage ich dir das.',
  'help.commands': 'Befehle',
  'help.menu': 'Oder so: Öffne das Menü einer Nachricht, dann *Apps*, dann *{answer.name}*.',
  'help.mention': 'Oder erwähne mich mit deiner Frage. In einer Direktnachricht schreib sie einfach.',
  'help.privacy': 'Was ich über dich speichere',
  'help.privacyText':
    'Nichts auf der Festplatte. Solange ich laufe, merke ich mir, welche meiner Antworten zu welcher Nachricht gehört, damit ich sie mit deiner ändern oder löschen kann, und eine Minute lang, dass du gefragt hast, damit niemand zu schnell fragt.',
  'help.privacyLast':
    'Zehn Minuten lang weiß ich außerdem, welche Seite oder Auswahl du in einem Kanal zuletzt gesehen hast, damit ich „und warum?“ verstehe.',
  'help.library': 'Die Bibliothek',
  'help.libraryText': { one: '{name}: {count} Seite. {site}', other: '{name}: {count} Seiten. {site}' },

  'error.sorry': 'Bei uns ist etwas schiefgegangen. Versuch es bitte gleich noch einmal.',
  'error.busy': 'Gerade fragen sehr viele. Versuch es bitte in einer Minute noch einmal.',
  'error.reading':
    'Ich lese die Bibliothek noch: bisher {number} von {count} Seiten. Versuch es bitte gleich noch einmal.',
  'error.outdated':
    'Das stammt aus einer anderen Version des Bots. Frag bitte noch einmal mit `/{ask.name}`.',
  'error.command':
    'Diesen Befehl gibt es nicht mehr. Frag mit `/{ask.name}`, oder sieh dich mit `/{browse.name}` um.',
};
