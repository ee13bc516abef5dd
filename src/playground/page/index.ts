// The page: a client of the local Discord in a browser, and the server that brings it there.

export { openSite, type Site, type SiteOptions } from './host/serve.ts';
