import {
  type KnownFact,
  type Observation,
  ok,
  type ProposedCase,
  type Result,
  refuse,
} from '@symptograph/rules';
import { FINDING_SLOTS, SINGLE_VALUE_SLOTS } from '../../vocabulary/finding-qualifiers.ts';
import { type Case, type CaseFinding, caseShape } from '../../vocabulary/rules/case.ts';

/** A case that would notice a mutant, the facts as they are called, and what the case that it becomes is to have. */
export interface ProposedCaseRequest {
  readonly proposal: Pick<ProposedCase, 'observations' | 'expected'>;
  readonly knownOf: (fact: Observation['fact']) => KnownFact | undefined;
  /** A minted id of a case. */
  readonly id: string;
  /** Unique among cases. */
  readonly slug: string;
  /** How the text may be used. */
  readonly licence: string;
}

/**
 * The case that tells rules from a mutant of them: just what it has to know, expecting the level that the rules answer, which alone is
 * acceptable until somebody writes otherwise. Refused, with a sentence, when what it has to know cannot be told as findings.
 */
export function proposedCaseAsCase(request: ProposedCaseRequest): Result<Case, string> {
  const { proposal, id, slug, licence } = request;
  const findings = proposal.observations?.map(findingOf);
  if (!proposal.observations || !findings || findings.some((finding) => finding === undefined))
    return refuse('What this case has to know cannot be told as findings of one person; write it by hand.');
  const made = caseShape.safeParse({
    id,
    slug,
    narrative: narrativeOf(proposal.observations, request),
    findings,
    expected: proposal.expected,
    acceptable: [proposal.expected],
    tags: ['mutant'],
    origin: 'MUTANT',
    licence,
  });
  return made.success
    ? ok(made.data)
    : refuse('What this case has to know is no finding that a case can have; write it by hand.');
}

function findingOf(observation: Observation): CaseFinding | undefined {
  const { concept, qualifiers } = observation.fact;
  if ('value' in observation) {
    const { value, unit } = observation;
    return { concept, state: 'PRESENT', value, ...(unit !== undefined && { unit }) };
  }
  const [is] = observation.in;
  if (observation.in.length !== 1 || typeof is !== 'boolean') return undefined;
  return {
    concept,
    state: is ? 'PRESENT' : 'ABSENT',
    ...(qualifiers && { qualifiers: qualifiersOf(qualifiers) }),
  };
}

/** Circumstances as findings have them: slots with one value or with several, each in its own way. */
function qualifiersOf(qualifiers: NonNullable<Observation['fact']['qualifiers']>): CaseFinding['qualifiers'] {
  return Object.fromEntries(
    FINDING_SLOTS.flatMap((slot) => {
      const values = [qualifiers[slot] ?? []].flat();
      if (values.length === 0) return [];
      return [[slot, SINGLE_VALUE_SLOTS.has(slot) ? values[0] : values]];
    }),
  ) as CaseFinding['qualifiers'];
}

function narrativeOf(
  observations: readonly Observation[],
  { knownOf }: Pick<ProposedCaseRequest, 'knownOf'>,
): string {
  const words = observations.map((observation) => {
    const known = knownOf(observation.fact);
    const label = known?.label ?? observation.fact.concept;
    if ('value' in observation) {
      const own = known?.domain.kind === 'NUMBER' ? known.domain.unit : '';
      return { text: `${label} of ${observation.value} ${observation.unit ?? own}`.trim(), isAbsent: false };
    }
    return { text: label, isAbsent: observation.in[0] === false };
  });
  const present = words.filter(({ isAbsent }) => !isAbsent).map(({ text }) => text);
  const absent = words.filter(({ isAbsent }) => isAbsent).map(({ text }) => `not ${text}`);
  const known = [...present, ...(absent.length > 0 ? [absent.join(', ')] : [])].join('; ');
  return known === '' ? 'Nothing is known.' : `Known is just this: ${known}.`;
}
