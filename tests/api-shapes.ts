// The part of Discord's description of its API that the bot and the local Discord use, as JSON Schema: discord-api.json.

import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';

const FILE = new URL('./discord-api.json', import.meta.url);

export interface Schema {
  type?: string | string[];
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  [keyword: string]: unknown;
}

/** The schemas by the names that Discord gives them. */
export function readShapes(): Record<string, Schema> {
  return JSON.parse(readFileSync(FILE, 'utf8')).$defs;
}

/** Gives the function that tells what a value lacks to be what a schema describes; `null` where it is that. */
export function openShapes(): (name: string, value: unknown) => ErrorObject[] | null {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(JSON.parse(readFileSync(FILE, 'utf8')), 'api');
  return (name, value) => {
    ajv.validate({ $ref: `api#/$defs/${name}` }, value);
    return ajv.errors ?? null;
  };
}
