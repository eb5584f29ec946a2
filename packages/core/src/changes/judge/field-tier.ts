import type { Subject } from '../../graph/graph-document.ts';
import { isCase, isConcept, isSource, isStatement } from '../../graph/subject-type.ts';
import type { Concept } from '../../vocabulary/concepts/concept.ts';
import type { Statement } from '../../vocabulary/statements/statement.ts';
import type { Tier } from '../requirement.ts';
import { highestTier } from './highest-tier.ts';

const WORDING = ['name', 'synonyms', 'slug', 'formerSlugs', 'summary', 'outlook', 'title'];

/** What a test or treatment is about; that a measured value is a sign, and that a condition must not be missed, relate things too. */
const ADVICE = ['instructions', 'cautions', 'howItIsDone', 'results', 'derived', 'mustNotMiss'];

/** Of concepts and sources; every other field is data, tier 1. */
const TIERS: ReadonlyMap<string, Tier> = new Map<string, Tier>([
  ...WORDING.map((field) => [field, 0] as const),
  ...ADVICE.map((field) => [field, 2] as const),
  ['dose', 3],
]);

/** The tier of a change of one field, or of one qualifier: `qualifiers.note`. */
export function tierOfField(subject: Subject, field: string): Tier {
  if (isStatement(subject)) return tierInStatement(subject, field);
  if (isConcept(subject) || isSource(subject)) return TIERS.get(field) ?? 1;
  return tierOfWhole(subject);
}

/** The tier of a subject that is new, or goes. */
export function tierOfWhole(subject: Subject): Tier {
  if (isStatement(subject)) return tierOfStatement(subject);
  if (isConcept(subject)) return tierOfConcept(subject);
  if (isSource(subject)) return 1;
  return isCase(subject) ? 2 : 0;
}

function tierOfStatement({ kind }: Statement): Tier {
  return kind === 'CONTRAINDICATED_IN' ? 3 : 2;
}

/** A note beside a contraindication may say when it does not hold. */
function tierInStatement(statement: Statement, field: string): Tier {
  if (field === 'evidence') return 1;
  return field === 'qualifiers.note' && statement.kind !== 'CONTRAINDICATED_IN'
    ? 0
    : tierOfStatement(statement);
}

function tierOfConcept(concept: Concept): Tier {
  const said = Object.entries(concept).filter(([, value]) => isSaid(value));
  return highestTier([1, ...said.map(([field]) => TIERS.get(field) ?? 1)]);
}

function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
}
