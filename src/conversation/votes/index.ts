// Whether answers helped: noted, and listed for those who write pages.
export { castVote } from './cast.ts';
export { listDoubtful } from './doubtful.ts';
export { voteOptions } from './options.ts';
export { searchedOn } from './searched.ts';
