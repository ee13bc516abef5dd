// The answering room: what somebody says → what is said to it, found and worded in this thread or in threads of their own.

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
