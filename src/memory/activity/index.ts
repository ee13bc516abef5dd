// Activity: counts of questions and pages by server, and the weekly digests of them.
export {
  type Activity,
  type CountedOutcome,
  type CountedQuestion,
  type Counts,
  openActivity,
} from './activity.ts';
export { ACTIVITY_DATA } from './activity-data.ts';
export { DIGEST_LEASE, type Digests, openDigests } from './digests.ts';
