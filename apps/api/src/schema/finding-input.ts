import {
  type FindingProblem,
  type FindingRequest,
  type ResolvedFindings,
  resolveFindings,
} from '@symptograph/core';
import { badUserInput } from '../problem.ts';
import type { ReadContext } from '../read-context.ts';
import { builder } from './builder.ts';
import { CourseEnum, LateralityEnum, OnsetEnum, PainQualityEnum, SeverityEnum, SpreadEnum } from './enums.ts';
import { notTooMany } from './not-too-many.ts';
import { refProblem } from './references.ts';

const MOST_FINDINGS = 200;

export const FindingStateEnum = builder.enumType('FindingState', {
  description: 'What is known of a finding.',
  values: {
    PRESENT: { description: 'It is there.' },
    ABSENT: { description: 'It was looked for and is not there.' },
    UNKNOWN: { description: 'Nothing is known; the same as leaving it out.' },
  } as const,
});

const FindingQualifiersInput = builder.inputType('FindingQualifiersInput', {
  description:
    'In which circumstances a finding holds. Several values in a slot of a present finding all hold; of an absent one, none does.',
  fields: (t) => ({
    onset: t.field({ type: OnsetEnum, description: 'How fast it set in.' }),
    course: t.field({ type: [CourseEnum], description: 'How it goes over time.' }),
    quality: t.field({ type: [PainQualityEnum], description: 'What it feels like.' }),
    severity: t.field({ type: SeverityEnum, description: 'How severe it is.' }),
    laterality: t.field({ type: LateralityEnum, description: 'On which side.' }),
    spread: t.field({ type: SpreadEnum, description: 'In one spot or all over.' }),
    triggeredBy: t.field({ type: ['ConceptRef'], description: 'Factors that bring it on.' }),
    aggravatedBy: t.field({ type: ['ConceptRef'], description: 'Factors that make it worse.' }),
    relievedBy: t.field({ type: ['ConceptRef'], description: 'Factors or treatments that ease it.' }),
    notRelievedBy: t.field({
      type: ['ConceptRef'],
      description: 'Factors or treatments that do not ease it.',
    }),
    locatedIn: t.field({ type: ['ConceptRef'], description: 'Where in the body it is.' }),
    radiatesTo: t.field({ type: ['ConceptRef'], description: 'Where in the body it spreads to.' }),
  }),
});

export const FindingInput = builder.inputType('FindingInput', {
  description: 'Something that is known about a person.',
  fields: (t) => ({
    concept: t.field({
      type: 'ConceptRef',
      required: true,
      description: 'A symptom, a risk factor, another condition, or an observable with its value.',
    }),
    state: t.field({
      type: FindingStateEnum,
      required: true,
      defaultValue: 'PRESENT',
      description:
        'UNKNOWN answers exactly as if the finding had been left out. ABSENT with qualifiers: that qualified finding is absent, the plain one stays unknown. A contradiction is BAD_USER_INPUT.',
    }),
    qualifiers: t.field({
      type: FindingQualifiersInput,
      description: 'In which circumstances; symptoms only.',
    }),
    value: t.float({ description: 'For an observable, in its unit or one that converts to it.' }),
    unit: t.string({ description: "The value's UCUM unit; the observable's own when omitted." }),
  }),
});

/**
 * What findings in an argument mean. Throws BAD_USER_INPUT for what cannot be used: malformed and ambiguous references, values and units that
 * do not fit, findings that contradict each other, more than 200.
 */
export function findingsOf(
  { graph }: ReadContext,
  inputs: readonly (typeof FindingInput.$inferInput)[],
): ResolvedFindings {
  notTooMany(inputs, 'findings', MOST_FINDINGS);
  const resolved = resolveFindings(graph.snapshot, inputs.map(requestOf));
  if (!resolved.ok) throw findingProblem(resolved.error);
  return resolved.value;
}

function requestOf({
  concept,
  state,
  qualifiers,
  value,
  unit,
}: typeof FindingInput.$inferInput): FindingRequest {
  const { severity, ...others } = qualifiers ?? {};
  const given = Object.entries(others).filter(([, values]) => values !== null && values !== undefined);
  return {
    concept,
    state,
    qualifiers: { ...Object.fromEntries(given), ...(severity ? { severity: [severity] } : {}) },
    value: value ?? undefined,
    unit: unit ?? undefined,
  };
}

/** The error for findings that cannot be used, and what to do about them. */
export function findingProblem(problem: FindingProblem) {
  const { code, at } = problem;
  if (code === 'REFERENCE') return refProblem(problem.problem, { at });
  return code === 'UNUSABLE'
    ? badUserInput(`${at}: ${problem.message}.`, { at })
    : badUserInput(`${problem.message}. Leave one out, or ask with each.`, { at });
}
