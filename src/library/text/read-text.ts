// One file of a library → its text, or why it cannot be read.
import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';

/** Maximum size of a file in bytes: no person wrote a larger one. */
const MAX_FILE_BYTES = 1 << 20;

/** Reads a file of UTF-8 text, without the byte order mark it may begin with. */
export function readText(file: string): { source: string } | { what: string; fix: string } {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return { what: 'is no file', fix: 'remove it, or give it another name' };
    if (stats.size > MAX_FILE_BYTES) {
      const megabytes = (stats.size / MAX_FILE_BYTES).toFixed(1);
      return {
        what: `the file has ${megabytes} MB; 1 MB is the most that is read`,
        fix: 'split it into several',
      };
    }
    const bytes = readFileSync(file);
    const at = firstBadByte(bytes);
    if (at === undefined) return { source: bytes.toString('utf8').replace(/^\uFEFF/, '') };
    return {
      what: `the file is not UTF-8 text (see byte ${at + 1})`,
      fix: 'save it with the encoding UTF-8',
    };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { what: `the file cannot be read (${reason})`, fix: 'see its permissions, or remove it' };
  }
}

/** Offset of the first byte that is not UTF-8, or is a NUL, which no text holds. */
function firstBadByte(bytes: Buffer): number | undefined {
  const nul = bytes.indexOf(0);
  if (isUtf8(bytes)) return nul === -1 ? undefined : nul;
  // Where a byte is wrong, what was decoded no longer gives the same bytes.
  const repaired = Buffer.from(bytes.toString('utf8'));
  let at = 0;
  while (at < bytes.length && repaired[at] === bytes[at]) at += 1;
  return nul === -1 ? at : Math.min(nul, at);
}
