// The languages in which people talk to the bot, one file each.
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { Wording } from './wording.ts';

export const WORDINGS: readonly Wording[] = [english, german, spanish, french, portuguese, japanese];

export { ASPECTS, type Aspect, type OwnWorkWording, TOPICS, type Topic, type Wording } from './wording.ts';
