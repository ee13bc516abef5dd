// /subjects: another name of /browse.
import { createBrowse } from './browse.ts';

export default createBrowse('subjects');
