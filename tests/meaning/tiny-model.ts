// A sentence model in the usual form that is made for a test: a table of vectors, one for each word, behind a real tokenizer.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../e2e/folder.ts';

export interface TinyModel {
  folder: string;
  dimensions: number;
  /** The vector of a word, `[CLS]` and `[SEP]` among them. */
  vectorOf(word: string): Float32Array;
}

const SPECIAL = ['[PAD]', '[CLS]', '[SEP]', '[UNK]'];

/** Writes a model that knows these words; `files` say more of it, as published models do. */
export function makeTinyModel(
  words: readonly string[],
  dimensions: number,
  files: Readonly<Record<string, object>> = {},
): TinyModel {
  const vocabulary = [...SPECIAL, ...words];
  const table = Float32Array.from({ length: vocabulary.length * dimensions }, (_, i) => Math.sin(1 + i * i));
  const folder = makeFolder();
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  write('onnx/model.onnx', encodeModel(table, vocabulary.length, dimensions));
  write('tokenizer.json', JSON.stringify(tokenizerOf(vocabulary)));
  for (const [name, content] of Object.entries(files)) write(name, JSON.stringify(content));
  return {
    folder,
    dimensions,
    vectorOf(word) {
      const known = vocabulary.indexOf(word);
      const at = known === -1 ? vocabulary.indexOf('[UNK]') : known;
      return table.slice(at * dimensions, (at + 1) * dimensions);
    },
  };
}

function tokenizerOf(vocabulary: readonly string[]): object {
  const special = (id: string) => ({ SpecialToken: { id, type_id: 0 } });
  const idsOf = (id: string) => ({ id, ids: [vocabulary.indexOf(id)], tokens: [id] });
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [special('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, special('[SEP]')],
      pair: [special('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, special('[SEP]')],
      special_tokens: { '[CLS]': idsOf('[CLS]'), '[SEP]': idsOf('[SEP]') },
    },
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((word, id) => [word, id])),
    },
  };
}

/** Numbers of ONNX's types. */
const [FLOAT, INT64] = [1, 7];

/** An ONNX file (onnx.proto3) with one node: the rows of a table at the places that `input_ids` tells. */
function encodeModel(table: Float32Array, words: number, dimensions: number): Uint8Array {
  const value = (name: string, type: number, axes: readonly string[]): Buffer =>
    Buffer.concat([
      text(1, name),
      message(
        2,
        message(
          1,
          Buffer.concat([
            integer(1, type),
            message(2, Buffer.concat(axes.map((axis) => message(1, text(2, axis))))),
          ]),
        ),
      ),
    ]);
  const graph = Buffer.concat([
    message(
      1,
      Buffer.concat([
        text(1, 'table'),
        text(1, 'input_ids'),
        text(2, 'last_hidden_state'),
        text(4, 'Gather'),
      ]),
    ),
    text(2, 'a table'),
    message(
      5,
      Buffer.concat([
        integer(1, words),
        integer(1, dimensions),
        integer(2, FLOAT),
        text(8, 'table'),
        message(9, Buffer.from(table.buffer)),
      ]),
    ),
    message(11, value('input_ids', INT64, ['texts', 'tokens'])),
    message(11, value('attention_mask', INT64, ['texts', 'tokens'])),
    message(12, value('last_hidden_state', FLOAT, ['texts', 'tokens', 'dimensions'])),
  ]);
  return Buffer.concat([integer(1, 8), message(7, graph), message(8, integer(2, 17))]);
}

/** A field of protobuf that holds bytes. */
function message(field: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([varint(field * 8 + 2), varint(bytes.length), bytes]);
}

function text(field: number, value: string): Buffer {
  return message(field, Buffer.from(value));
}

function integer(field: number, value: number): Buffer {
  return Buffer.concat([varint(field * 8), varint(value)]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    bytes.push(rest < 128 ? rest : (rest % 128) + 128);
    if (rest < 128) return Buffer.from(bytes);
  }
}
