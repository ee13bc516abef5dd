// The answering room: what somebody says → an answer to it, found and put into words in this thread or in a pool of threads.

export {
  type Answered,
  type Answering,
  type Asked,
  answerHere,
  answerReply,
  HERE,
  type Said,
} from './answering.ts';
export { openAnswering } from './open-answering.ts';
