// What the tests of this room read Markdown with.
import { type Outline, readOutline, startReading } from '../../src/markdown/index.ts';

/** The outline of an answer whose links start from one page of a library. */
export function outline(answer: string): Outline {
  return readOutline(
    startReading(answer, (url) =>
      URL.canParse(url, 'https://a.example/b/') ? new URL(url, 'https://a.example/b/').href : undefined,
    ),
  );
}
