// What the bot asked of the API, for assertions.

import type { UploadedFile } from '../validate/message.ts';

export interface RecordedRequest {
  method: string;
  /** Without `/api/v10` and the query. */
  path: string;
  query: Record<string, string>;
  /** Lower-case names; without the `authorization` header. */
  headers: Record<string, string>;
  authorized: boolean;
  /** The parsed JSON, or the `payload_json` of a form; `undefined` when there is none. */
  body: unknown;
  files: readonly UploadedFile[];
  /** `undefined` when no answer was sent. */
  status: number | undefined;
}
