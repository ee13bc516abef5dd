// The conversation room: what stands around answers, how they are posted, and what controls lead to. It knows no network.
export {
  type AnyControl,
  type Click,
  type Control,
  type Controls,
  managesServer,
  type Opening,
  openAction,
  type Person,
  type Posted,
  type SentAnswer,
  type SharedAnswer,
  type ShownMessage,
} from './control.ts';
export { declineAll } from './decline.ts';
export { type Draw, openDrawing, type ReadImage, type Ready, withoutPicture } from './drawing.ts';
export { type Audience, type Frame, frameMessage, frameOf, leadBack, shownBy } from './frame.ts';
export { loadControls } from './load-controls.ts';
export { type Notice, settleAnswered } from './notices.ts';
export {
  type Opened,
  openOffer,
  openOrigin,
  openPage,
  openPart,
  pickRandom,
  writePageAt,
} from './open.ts';
export {
  addWording,
  admitWriter,
  asWriter,
  deletePage,
  draftShown,
  fieldsFor,
  idWithKey,
  idWithText,
  keepDraft,
  nameOf,
  openDraftForm,
  openEditForm,
  openNewForm,
  ownDraft,
  publishDraft,
  restorePage,
  sayOnly,
  showHistory,
  showVersion,
  suggestWritten,
  takeWordingBack,
  type Workspace,
  type Writer,
} from './pages/index.ts';
export {
  type DailyWish,
  type Learning,
  openDailyAnswer,
  openRemindersStop,
  planExam,
  remindOfCards,
  setDailyQuestion,
  showOwnStatistics,
  showProgress,
  takeCardsAlong,
} from './plans.ts';
export { type Byline, writeReply, writeShared } from './posting.ts';
export { openCard } from './practice.ts';
export { eraseMine, exportMine, openPrivacyView, optOut } from './privacy.ts';
export {
  type AskedHere,
  type Listing,
  listQuestions,
  noteQuestion,
  sayKept,
  seekPage,
  settleQuestion,
  showQuestion,
} from './questions/index.ts';
export { openQuizAnswer, openQuizForm, openQuizMove, openQuizText } from './quiz.ts';
export { addControls } from './rows.ts';
export {
  changeSetting,
  LANGUAGE_NAMES,
  OWN_CHANNEL,
  openSettingsView,
  subjectsOn,
  undoChange,
  writeSettings,
} from './settings/index.ts';
export { countQuestion, showStatistics, writeDigest } from './statistics/index.ts';
export { type Choice, suggestQuestions, suggestSubjects } from './suggest.ts';
export { castVote, listDoubtful, searchedOn } from './votes/index.ts';
