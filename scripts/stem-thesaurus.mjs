// Stems the thesaurus that ships with the bot, with the code that was just built.
import { saveThesaurus } from '../dist/src/shelf/index.js';

saveThesaurus();
