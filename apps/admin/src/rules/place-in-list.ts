import { subjectTypeOf } from '@symptograph/core';
import { contractPath } from '../contracts/contract-path.ts';
import { criterionPath } from '../criteria/criterion-path.ts';

/** Where a published criterion or contract, which has no page of its own, is read; undefined for everything else. */
export function placeInList(id: string): string | undefined {
  switch (subjectTypeOf(id)) {
    case 'CRITERION':
      return criterionPath(id);
    case 'CONTRACT':
      return contractPath(id);
    default:
      return undefined;
  }
}
