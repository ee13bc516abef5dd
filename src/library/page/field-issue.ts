// What is wrong with a field of front matter, and the way out.

export interface FieldIssue {
  path: PropertyKey[];
  what: string;
  fix: string;
}
