export { assertNever } from './assert-never.ts';
export { canonicalJson } from './canonical-json.ts';
export type { DeepReadonly } from './deep-readonly.ts';
export { ok, type Result, refuse } from './result.ts';
export { sha256Hex } from './sha256-hex.ts';
