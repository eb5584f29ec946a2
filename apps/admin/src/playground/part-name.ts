import type { Expression, FactRef } from '@symptograph/rules';
import { partsOf } from './condition-parts.ts';

/** What facts and criteria are called. */
export interface Names {
  readonly ofFact: (fact: FactRef) => string;
  readonly ofCriterion: (id: string) => string;
}

/** As many parts of a list as are named. */
const MOST_NAMED = 3;

/**
 * Lists in words, each by what it asks of its parts and the first of these: “any of” with fever, chills. Those that would be called alike are
 * named by all of their parts, and where these are the same by which of them they are.
 */
export function listNames(lists: readonly Expression[], names: Names): readonly string[] {
  const short = lists.map((list) => listName(list, names, MOST_NAMED));
  const full = lists.map((list, place) =>
    isShared(short[place], short) ? listName(list, names, partsOf(list).length) : (short[place] ?? ''),
  );
  return full.map((name, place) => {
    if (!isShared(name, full)) return name;
    const alike = full.flatMap((other, at) => (other === name ? [at] : []));
    return `${name}, number ${alike.indexOf(place) + 1} of ${alike.length} alike`;
  });
}

function isShared(name: string | undefined, all: readonly string[]): boolean {
  return all.filter((each) => each === name).length > 1;
}

function listName(list: Expression, names: Names, most: number): string {
  const parts = partsOf(list);
  const named = parts.slice(0, most).map((part) => partName(part, names));
  const more = parts.length > most ? ` and ${parts.length - most} more` : '';
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
