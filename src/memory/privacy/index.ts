// Privacy: export and erasure of what is kept about people, opting out, and retention.
export { findOptedOut } from './opted-out.ts';
export { openPrivacy, type PersonalExport, type Privacy } from './privacy.ts';
export { DAYS_AFTER_LEAVING, openRetention, type Retention } from './retention.ts';
