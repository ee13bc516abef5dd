// Replies to commands, clicks and forms, and what the person is told if Discord refuses them.
export { answer, noteGiven, tellMessage, type Wish } from './answer.ts';
export { openDirect } from './notify.ts';
export { openFor, pageShownIn } from './open-for.ts';
export { perform } from './perform.ts';
export { linkTo, type Recipient } from './post.ts';
export { remember, shownBefore } from './remember.ts';
export { type QuizWish, startQuiz } from './start-quiz.ts';
