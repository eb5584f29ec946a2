import { neverWritable } from './write.ts';

/**
 * Throws `neverWritable` when a resolver has returned something to wait for. What comes of it is left alone: graphql-js
 * calls the resolver anew and reports that.
 */
export function refusePromise(value: unknown): void {
  if (typeof value !== 'object' || value === null || !('then' in value)) return;
  if (typeof value.then !== 'function') return;
  value.then(undefined, () => {});
  throw neverWritable;
}
