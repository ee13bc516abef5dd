// What the pictures of docs/screenshots show, and how it comes about.
import type { Locator, Page } from 'playwright-core';

export interface View {
  name: string;
  /** Who looks, and where. Nothing else that this person can see there stands above it. */
  seat: string;
  /** What is done first, each by a person in a place: where none is named, by who looks. */
  steps: readonly { as?: string; act(page: Page): Promise<unknown> }[];
  /** What of the conversation is seen: its start, its end, or the last message from what was said before it on. */
  end: 'start' | 'end' | 'last';
  /** What is done on the page of the picture itself. */
  before?(page: Page): Promise<unknown>;
  /** All looks where none are named. */
  looks?: readonly string[];
  /** Height of the window, in CSS pixels, where the usual one hides what the picture is for. A phone has the one it has. */
  height?: number;
}

export const VIEWS: readonly View[] = [
  {
    name: 'answer',
    seat: 'student/biology',
    steps: [{ act: use('/ask how does photosynthesis work') }],
    end: 'start',
  },
  {
    name: 'people',
    seat: 'student/biology',
    steps: [{ act: (page) => choose(page, 'What else?', 'Share with someone', 'Who is it for') }],
    end: 'end',
    looks: ['dark', 'phone'],
  },
  {
    name: 'commands',
    seat: 'student/biology',
    steps: [],
    end: 'start',
    async before(page) {
      await page.locator('#message-box').focus();
      await page.keyboard.type('/');
    },
    looks: ['dark', 'phone'],
  },
  { name: 'ltp', seat: 'classmate/biology', steps: [{ act: use('/ask how does LTP work') }], end: 'start' },
  {
    name: 'whole',
    seat: 'moderator/biology',
    steps: [{ act: use('/ask how does LTP work') }, { act: (page) => press(page, 'Whole page', 'Next') }],
    end: 'start',
  },
  {
    name: 'small-talk',
    seat: 'classmate/hushed',
    steps: [{ act: use('/ask thank you, good bot!') }, { act: use('/ask is my answer to 3.2 right?') }],
    end: 'start',
  },
  {
    name: 'kept',
    seat: 'moderator/dm',
    steps: [
      { as: 'moderator/chemistry', act: use('/ask quadratic formula') },
      {
        as: 'moderator/chemistry',
        act: (page) => choose(page, 'What else?', 'Send to my messages', 'Sent to your direct messages'),
      },
    ],
    end: 'start',
  },
  {
    name: 'formulas',
    seat: 'student/general',
    steps: [{ act: use('/ask how do you multiply two matrices') }],
    end: 'start',
  },
  {
    name: 'table',
    seat: 'classmate/dm',
    steps: [{ act: use('/ask difference between mitosis and meiosis') }],
    end: 'start',
  },
  { name: 'code', seat: 'student/dm', steps: [{ act: use('/ask how does recursion work') }], end: 'start' },
  {
    name: 'follow-up',
    seat: 'student/dm',
    steps: [{ act: use('what is mitosis?') }, { act: use('and meiosis?') }],
    end: 'last',
  },
  { name: 'browse', seat: 'student/group', steps: [{ act: use('/browse') }], end: 'start' },
  {
    name: 'unsure',
    seat: 'student/elsewhere',
    steps: [{ act: use('/ask revolution') }],
    end: 'start',
    height: 820,
  },
  {
    name: 'chosen',
    seat: 'student/elsewhere',
    steps: [{ act: (page) => choose(page, 'Choose a page', 'French Revolution', 'Back') }],
    end: 'end',
    looks: ['dark'],
  },
  {
    name: 'none',
    seat: 'classmate/elsewhere',
    steps: [
      { act: use('/ask revolution') },
      { act: (page) => press(page, 'None of these', 'Then the library') },
    ],
    end: 'end',
    looks: ['light'],
  },
  {
    name: 'missing',
    seat: 'student/chemistry',
    steps: [{ act: use('/ask when does the cafeteria open') }],
    end: 'start',
  },
  {
    name: 'shared',
    seat: 'classmate/thread',
    steps: [
      { act: use('can somebody explain opportunity cost to me? the exam is on friday 😅') },
      { as: 'student/thread', act: use('/ask what is opportunity cost') },
      {
        as: 'student/thread',
        async act(page) {
          await choose(page, 'What else?', 'Share with someone', 'Who is it for');
          await choose(page, 'Choose a person', 'Kim', 'For @Kim');
        },
      },
    ],
    end: 'start',
  },
  {
    name: 'mention',
    seat: 'student/post',
    steps: [{ act: use('@Cribsheet what is the difference between speed and velocity?') }],
    end: 'start',
    looks: ['dark', 'phone'],
  },
  {
    name: 'menu',
    seat: 'moderator/general',
    steps: [{ as: 'classmate/general', act: use('hey all 😀 how does natural selection work??') }],
    end: 'end',
    before: async (page) => {
      await last(page).hover();
      await press(page, 'More');
    },
    looks: ['dark', 'light'],
  },
  {
    name: 'reply',
    seat: 'classmate/general',
    steps: [
      {
        as: 'moderator/general',
        async act(page) {
          await last(page).hover();
          await press(page, 'More');
          await page.getByRole('menuitem', { name: 'Answer this message' }).click();
          await press(page, 'Share as a reply', '@Mori');
        },
      },
    ],
    end: 'start',
    looks: ['dark', 'phone'],
  },
];

/** Types a message, or a command with what stands in its options, and waits for what the bot says to a question. */
function use(typed: string): (page: Page) => Promise<void> {
  return async (page) => {
    const before = await page.locator('discord-message').count();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    // A command without options has only been chosen by now.
    if (/^\/\S+$/.test(typed)) await page.keyboard.press('Enter');
    // In direct messages whatever is said is a question.
    const isAsked = typed.startsWith('@') || (!typed.startsWith('/') && page.url().endsWith('/dm'));
    await page
      .locator('discord-message[data-state=sent]')
      .nth(before + (isAsked ? 1 : 0))
      .waitFor();
  };
}

function last(page: Page): Locator {
  return page.locator('discord-message').last();
}

/** Presses a button of the last message, and waits until the last one shows a text. */
async function press(page: Page, button: string, shown = ''): Promise<void> {
  await last(page).getByRole('button', { name: button, exact: true }).click();
  await last(page).filter({ hasText: shown }).waitFor();
}

/** The same with an option of a menu. */
async function choose(page: Page, menu: string, option: string, shown: string): Promise<void> {
  await last(page).getByRole('button', { name: menu, exact: true }).click();
  await last(page).getByRole('option', { name: option }).first().click();
  await last(page).filter({ hasText: shown }).waitFor();
}
