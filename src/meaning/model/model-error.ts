/** Why a model cannot be used, as one sentence without a full stop. */
export class ModelError extends Error {}
