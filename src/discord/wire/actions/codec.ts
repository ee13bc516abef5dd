// How actions of one kind are written in a `custom_id`.

export interface Codec<A> {
  /** What a `custom_id` of this kind begins with: one or two letters. No two kinds have the same. */
  prefix: string;
  /** The values after the prefix, which are written with `:` between. */
  write(action: A): string[];
  /** The action with these values, or false where they are none of its kind: any client may send any text. */
  read(values: string[]): A | false;
}

/** A codec for each kind of these actions. */
export type Codecs<A extends { kind: string }> = {
  [Kind in A['kind']]: Codec<Extract<A, { kind: Kind }>>;
};
