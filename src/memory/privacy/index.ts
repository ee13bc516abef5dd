// Privacy: what is kept about people and servers, told and deleted.
export { findOptedOut } from './opted-out.ts';
export { openPrivacy, type PersonalExport, type Privacy } from './privacy.ts';
export { DAYS_AFTER_LEAVING, openRetention, type Retention } from './retention.ts';
