import type { Release } from '@symptograph/core';
import { anId } from '@symptograph/core/testing';

/** A release with a number, after the one before it. */
export function aRelease(number: number): Release {
  return {
    id: anId('rel', number),
    number,
    title: `Release ${number}`,
    publishedAt: '2026-11-23T00:00:00.000Z',
    hash: hashOf(number),
    ...(number > 1 && { previousHash: hashOf(number - 1) }),
    concepts: 0,
    statements: 0,
  };
}

function hashOf(number: number): string {
  return number.toString(16).padStart(64, '0');
}
