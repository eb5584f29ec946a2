import { canonicalJson } from '@symptograph/core';
import { sha256Hex } from '@symptograph/rules';
import type { OnceRequest } from './once.ts';

/** SHA-256 of all of a request but its key: 64 hexadecimal digits, by which the same request is known again. */
export function requestHash({ operation, input }: OnceRequest): string {
  const { idempotencyKey: _, ...rest } = input;
  return sha256Hex(canonicalJson({ operation, rest }));
}
