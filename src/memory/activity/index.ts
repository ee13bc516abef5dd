// How much is asked on servers, in numbers.
export {
  type Activity,
  type CountedOutcome,
  type CountedQuestion,
  type Counts,
  openActivity,
} from './activity.ts';
export { ACTIVITY_DATA } from './activity-data.ts';
export { DIGEST_LEASE, type Digests, openDigests } from './digests.ts';
