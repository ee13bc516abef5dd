// The page: a client of the Discord on this machine.
import type { MenuCommand, MessageView, Outcome, Scene } from '../protocol.ts';
import { createComposer } from './composer/composer.ts';
import { connect, type News } from './connection.ts';
import { make } from './dom.ts';
import { createFaultPanel } from './fault-panel.ts';
import { openForm } from './form.ts';
import { createHeader } from './header.ts';
import { type MenuGroup, openMenu } from './messages/menu.ts';
import { createMessageList } from './messages/message-list.ts';
import { followHistory, keepSeat, readSeat, type Seat } from './seat.ts';
import { createSidebar } from './sidebar.ts';
import { keepDraft, keepFocus, keepLanguage, readDraft, readLanguage, takeFocus } from './storage.ts';
import { knowsTexts, say, takeTexts } from './texts.ts';
import { startTheme, toggleTheme } from './theme.ts';
import { createWelcome } from './welcome.ts';

/** Where whoever comes with no address, or a wrong one, sits. */
const HOME = '#student/general';

startTheme();
let seat = readSeat();
let scene: Scene | undefined;
/** Whether all that is shown is of another seat, or from before the connection was lost. */
let isStale = true;
/** Whether the texts are of another language than those that the page was built with. */
let isOtherLanguage = false;
let messageCommands: readonly MenuCommand[] = [];
let personCommands: readonly MenuCommand[] = [];
const app = document.getElementById('app') ?? document.body;
const live = document.getElementById('news');

let begin = (): void => {};
/** Nothing can be shown before it is known in which language. */
const texts = new Promise<void>((resolve) => {
  begin = resolve;
});
followHistory((to) => {
  seat = to;
  sit();
});
const { ask } = connect({
  onNews: take,
  onOpen: sit,
  onClose: () => tellState(say('playground.noConnection')),
});
await texts;
const skip = document.querySelector('.skip');
if (skip) skip.textContent = say('playground.skip');

const header = createHeader({
  onTheme: toggleTheme,
  onFaults() {
    faults.hidden = !faults.hidden;
    return !faults.hidden;
  },
  onSidebar() {
    coverWithSidebar(!app.classList.contains('with-sidebar'));
    return app.classList.contains('with-sidebar');
  },
});
const sidebar = createSidebar({
  onPlace(place) {
    closeSidebar();
    move({ ...seat, place });
  },
  onServer: (place) => move({ ...seat, place }),
  onLeave() {
    if (!app.classList.contains('with-sidebar')) return;
    closeSidebar();
    header.focusSidebarSwitch();
  },
  onPerson(person) {
    closeSidebar();
    move({ ...seat, person });
  },
  onLanguage(language) {
    keepLanguage(seat, language);
    keepFocus('language');
    void ask({ do: 'speak', language });
  },
});
const list = createMessageList(
  {
    onClick: (message, control) => follow(ask({ do: 'click', message: message.id, control })),
    onChoose: (message, control, of, values) =>
      follow(ask({ do: 'choose', message: message.id, control, of, values })),
    onDismiss: dismiss,
    onMenu: (message, spot) => openMenu(spot, menuOf(message)),
    onCommand: (name) => composer.begin(name),
  },
  tell,
);
const composer = createComposer({
  onSay: (text) => follow(ask({ do: 'say', text })),
  onDraft: (draft) => keepDraft(seat, draft),
  async onCommand(command, options) {
    const outcome = await follow(ask({ do: 'slash', command, options }));
    return outcome.kind === 'failed' ? outcome.text : undefined;
  },
  async onComplete(command, option, typed, filled) {
    const outcome = await ask({ do: 'complete', command, option, typed, filled });
    return outcome.kind === 'choices' ? outcome.choices : say('playground.noLoading');
  },
});
const welcome = createWelcome((question) =>
  follow(ask({ do: 'slash', command: 'ask', options: { question } })),
);
const faults = createFaultPanel((fault) => void ask({ do: 'fault', fault }));
// In a wide window it covers nothing.
matchMedia('(width <= 700px)').addEventListener('change', closeSidebar);
app.append(sidebar.element, make('main', {}, header.element, list.element, composer.element), faults);

/** Says what is the matter, once there is where to say it. */
function tellState(text: string): void {
  if (knowsTexts()) header.tellState(text);
}

function sit(): void {
  tellState('');
  isStale = true;
  const asked = seat;
  ask({ do: 'sit', ...seat, language: readLanguage(seat) }).then(({ kind }) => {
    if (asked !== seat) return;
    if (kind === 'done') list.begin();
    // An address may name anybody and any place.
    if (kind === 'failed' && isStale && location.hash !== HOME) location.replace(HOME);
  });
}

function move(to: Seat): void {
  keepSeat(to);
  seat = to;
  sit();
}

/** A narrow window shows it over the conversation, where nothing is to be reached meanwhile. */
function coverWithSidebar(isShown: boolean): void {
  app.classList.toggle('with-sidebar', isShown);
  list.element.inert = isShown;
  composer.element.inert = isShown;
  if (isShown) sidebar.focus();
}

function closeSidebar(): void {
  coverWithSidebar(false);
  header.tellSidebar(false);
}

function take(news: News): void {
  switch (news.kind) {
    case 'texts':
      isOtherLanguage ||= knowsTexts() && !knowsTexts(news.language);
      takeTexts(news.language, news.texts);
      begin();
      break;
    case 'scene':
      show(news.scene);
      break;
    case 'questions':
      welcome.suggest(news.questions);
      break;
    case 'commands':
      messageCommands = news.message;
      personCommands = news.person;
      composer.offer(news.slash);
      break;
    case 'messages':
      if (!isStale) list.update(news.shown, news.gone);
      break;
    case 'bot':
      header.tellState(news.connected ? '' : say('playground.botAway'));
      break;
    default:
      news satisfies never;
  }
}

function show(next: Scene): void {
  // Whoever moves on quickly is told of the last place while already on the way to the next.
  if (next.place !== seat.place || next.you.name !== seat.person) return;
  if (isOtherLanguage) {
    // In another language the page begins anew: drafts and the place are kept. The language may have been chosen in another browser; without
    // keeping it here, this one would ask for its own after the reload, the other for its own again, and so on.
    keepLanguage(seat, next.language);
    location.reload();
    return;
  }
  scene = next;
  sidebar.show(next);
  if (!isStale) return;
  isStale = false;
  const here = next.places.find(({ name }) => name === next.place);
  header.show(next);
  list.clear(welcome.show(next), say('playground.messagesIn', { place: here?.title ?? '' }), next.you.name);
  if (here) composer.fit(here, next, readDraft(seat));
  const kept = document.getElementById(takeFocus() ?? '');
  if (kept) kept.focus();
  else composer.focus();
}

/** What the menu of a message offers: commands for it, and for the person who wrote it. */
function menuOf({ id, author }: MessageView): MenuGroup[] {
  const forPerson = author.bot ? [] : personCommands;
  return [
    {
      name: say('playground.apps'),
      commands: messageCommands,
      use: (command) => void follow(ask({ do: 'messageCommand', command, message: id })),
    },
    {
      name: say('playground.appsFor', { person: author.title }),
      commands: forPerson,
      use: (command) => void follow(ask({ do: 'personCommand', command, person: author.name })),
    },
  ];
}

/** Shows the form that an interaction may open, and says what went wrong where no message shows it. */
async function follow(asked: Promise<Outcome>): Promise<Outcome> {
  const outcome = await asked;
  if (outcome.kind === 'form') {
    const { form } = outcome;
    openForm(form, scene?.bot.avatar ?? '', {
      submit: (values) => follow(ask({ do: 'submit', opener: form.opener, values })),
      onFocusLost: () => composer.focus(),
    });
  }
  if (outcome.kind === 'failed') tell(outcome.text);
  return outcome;
}

function dismiss({ id }: MessageView): void {
  void follow(ask({ do: 'dismiss', message: id }));
  composer.focus();
}

function tell(text: string): void {
  if (live) live.textContent = text;
}
