// The mathematics room: TeX → Unicode text that reads like mathematics, and the engine that sets TeX as a picture.
export { type ReadFormula, readFormula, texToText } from './read-formula.ts';
export { type DrawnFormula, type ShownFormula, showFormula } from './show-formula.ts';
export { RELATIONS, spellFormula, withLabels, withoutChange, withoutLabels } from './spell-formula.ts';
export { createEngines, type Engine, isReadable, loadModule, startEngine } from './tex/mathjax.ts';
export { prepareSource } from './tex/source.ts';
export { PHONE_COLUMNS, widthOf } from './unicode/piece.ts';
