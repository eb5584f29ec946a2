export type { Citation } from './compile/compile-context.ts';
export type { Heading, OutlinedSource } from './compile/compile-sources.ts';
export { type ContentPack, contentPacks } from './content-packs.ts';
export { findingLine, type PackFinding } from './finding.ts';
export { type Pack, type PackReading, readPack } from './read-pack.ts';
