// The files of the page: what was built, and modules of packages.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder } from '../../../root.ts';
import { findFolder, findModules } from './modules.ts';

/** Packages that the page's own modules import. */
const PACKAGES = ['@skyra/discord-components-core'];

/** Discord's own font is not free. This is the second that Discord asks for. */
const FONT = '@fontsource-variable/noto-sans';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** A file on disk, or a text that was put together. */
export type PageFile = { type: string; policy?: string } & ({ path: string } | { content: string });

/** Gives the function that finds a file by its path on the server. */
export function createFiles(): (path: string) => PageFile | undefined {
  const page = join(builtFolder(), 'src/playground/page/browser');
  const modules = findModules(PACKAGES, page);
  const font = findFolder(FONT, page);
  const map = JSON.stringify(modules.importMap);
  return (path) => {
    if (path === '/') return writePage(readFileSync(join(page, 'index.html'), 'utf8'), map);
    const [, script] = /^\/page\/((?:[\w-]+\/)?[\w-]+\.js)$/.exec(path) ?? [];
    const [, beside] = /^\/((?:styles|pictures)\/[\w-]+\.(?:css|svg))$/.exec(path) ?? [];
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
    if (type === undefined) return undefined;
    const [, fontFile] = /^\/font\/((?:files\/)?[\w-]+\.(?:css|woff2))$/.exec(path) ?? [];
    if (font !== undefined && fontFile !== undefined) return { type, path: join(font, fontFile) };
    if (script !== undefined) return { type, path: join(page, script) };
    if (beside !== undefined) return { type, path: join(page, beside) };
    const file = modules.fileAt(path);
    return file === undefined ? undefined : { type, path: file };
  };
}

/** Puts the import map into the page, and allows it and the page's own files alone. */
function writePage(html: string, map: string): PageFile {
  const hash = createHash('sha256').update(map).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return {
    type: 'text/html; charset=utf-8',
    policy,
    content: html.replace('<!-- importmap -->', `<script type="importmap">${map}</script>`),
  };
}
