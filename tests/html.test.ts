// Text in HTML: what is text stays text.
import { expect, test } from 'vitest';
import { escapeHtml } from '../src/html.ts';

test.each([
  ['plain text, ümläuts and 漢字', 'plain text, ümläuts and 漢字'],
  ['<script>alert("x")</script>', '&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62;'],
  ['&lt; is not <', '&#38;lt; is not &#60;'],
  ['" onload="', '&#34; onload=&#34;'],
])('%s', (text, html) => {
  expect(escapeHtml(text)).toBe(html);
});
