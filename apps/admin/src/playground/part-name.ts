import type { Expression, FactRef } from '@symptograph/rules';
import { partsOf } from './condition-parts.ts';

/** What facts and criteria are called. */
export interface Names {
  readonly ofFact: (fact: FactRef) => string;
  readonly ofCriterion: (id: string) => string;
}

/** As many parts of a list as are named. */
const MOST_NAMED = 3;

/** A list in words, by what it asks of its parts and the first of these: “any of” with fever, chills. */
export function listName(list: Expression, names: Names): string {
  const parts = partsOf(list);
  const named = parts.slice(0, MOST_NAMED).map((part) => partName(part, names));
  const more = parts.length > MOST_NAMED ? ` and ${parts.length - MOST_NAMED} more` : '';
  return `${askedName(list)} with ${named.join(', ')}${more}`;
}

function askedName(list: Expression): string {
  switch (list.op) {
    case 'atLeast':
      return `“at least ${list.n} of”`;
    case 'score':
      return 'the score';
    default:
      return `“${list.op} of”`;
  }
}

function partName(part: Expression, names: Names): string {
  switch (part.op) {
    case 'is':
      return `${part.in.includes(false) ? 'no ' : ''}${names.ofFact(part.fact)}`;
    case 'compare':
      return names.ofFact(part.fact);
    case 'criterion':
      return names.ofCriterion(part.id);
    case 'not':
      return `not ${partName(part.of, names)}`;
    default:
      return `a list with ${partsOf(part)
        .slice(0, 1)
        .map((first) => partName(first, names))}`;
  }
}
