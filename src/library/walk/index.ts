// The files of a library folder. It has a door of its own, so that whoever only looks for changed files loads nothing that reads pages.
export { type Found, isPageName, leadsOut, walkLibrary } from './walk.ts';
