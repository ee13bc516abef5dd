// Numbers of YAML as their author wrote them: a page called 3.10 is not called 3.1, nor one called 007 7.
import { isScalar, isSeq, parseDocument } from 'yaml';

/** Keys whose values are names and words. */
const NAMES = ['title', 'question', 'subject', 'alias', 'aliases', 'keywords'];

/** The data of a block with the numbers in its names as texts; the same object where there are none. */
export function withNumbersAsWritten(data: Record<string, unknown>, source: string): Record<string, unknown> {
  const keys = Object.keys(data).filter(
    (key) => NAMES.includes(key.toLowerCase()) && [data[key]].flat().some(isNumber),
  );
  if (keys.length === 0) return data;
  const document = parseDocument(source, { logLevel: 'silent', strict: false, uniqueKeys: false });
  const written = (node: unknown, value: unknown): unknown =>
    isNumber(value) && isScalar(node) ? (node.source ?? String(value)) : value;
  return {
    ...data,
    ...Object.fromEntries(
      keys.map((key) => {
        const node = document.get(key, true);
        const value = data[key];
        const items: readonly unknown[] = isSeq(node) ? node.items : [];
        return [
          key,
          Array.isArray(value)
            ? value.map((item, index) => written(items[index], item))
            : written(node, value),
        ];
      }),
    ),
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
