// gray-matter offers its YAML parser, and its types do not tell.
import 'gray-matter';

declare module 'gray-matter' {
  const engines: { yaml: { parse(source: string): unknown } };
}
