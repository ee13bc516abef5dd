// Errors of requests to Discord: classified, and logged without texts of people.
export { classify, type Fault } from './classify.ts';
export { report } from './report.ts';
