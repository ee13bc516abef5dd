// The body of a request: JSON, or a form with `payload_json` and files.

import type { IncomingMessage } from 'node:http';
import { parseJson } from '../json.ts';
import type { UploadedFile } from '../validate/message.ts';

const MAX_FILE = 10 * 1024 * 1024;

export type Body =
  | { kind: 'read'; json: unknown; files: UploadedFile[] }
  | { kind: 'malformed' }
  | { kind: 'tooLarge' };

/** Reads a whole request. Files may have 10 MiB each. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const content = Buffer.concat(chunks);
  if (content.length === 0) return { kind: 'read', json: undefined, files: [] };
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(type, content);
  const json = parseJson(content.toString('utf8'));
  return json === undefined ? { kind: 'malformed' } : { kind: 'read', json, files: [] };
}

async function readForm(type: string, content: Uint8Array<ArrayBuffer>): Promise<Body> {
  const form = await new Response(content, { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined);
  if (!form) return { kind: 'malformed' };
  const files: UploadedFile[] = [];
  let json: unknown = {};
  for (const [name, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (typeof value === 'string') {
      if (name !== 'payload_json') continue;
      json = parseJson(value);
      if (json === undefined) return { kind: 'malformed' };
    } else if (index !== undefined) {
      if (value.size > MAX_FILE) return { kind: 'tooLarge' };
      const bytes = new Uint8Array(await value.arrayBuffer());
      files.push({ index: Number(index), name: value.name, type: value.type, content: bytes });
    }
  }
  return { kind: 'read', json, files };
}
