// Errors whose message is written for the operator: one sentence that says what to do. All others are bugs and are shown with their stack.
import { IncompleteError } from '../built.ts';
import { ConfigError } from '../config/index.ts';
import { DatabaseError } from '../database/index.ts';
import { ConnectionError } from '../discord/index.ts';
import { LibraryError } from '../library/index.ts';

const EXPECTED = [ConfigError, ConnectionError, DatabaseError, IncompleteError, LibraryError];

/** Whether the message of an error is for people. */
export function isExpected(error: unknown): error is Error {
  return error instanceof Error && EXPECTED.some((known) => error instanceof known);
}
