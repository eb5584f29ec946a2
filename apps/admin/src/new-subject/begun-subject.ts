import type { Case, Contract, Criterion, Rule, Subject } from '@symptograph/core';
import { ulid } from 'ulid';
import { newConcept } from '../subject-editor/new-concept.ts';
import { slugOf } from '../subject-editor/slug-of.ts';
import type { NewAnswers } from './new-answers.ts';
import type { NamedType } from './new-type.ts';

/** Something new of a type that can be saved as it is; everything else about it is still to be written. */
export function begunSubject({ type, kind }: NamedType, answers: NewAnswers): Subject {
  switch (type) {
    case 'CONCEPT':
      return begunConcept(kind ?? 'CONDITION', answers);
    case 'RULE':
      return begunRule(answers);
    case 'CRITERION':
      return begunCriterion(answers);
    case 'CONTRACT':
      return begunContract(answers);
    case 'CASE':
      return begunCase(answers);
  }
}

function begunConcept(kind: NonNullable<NamedType['kind']>, { name, unit, ownType }: NewAnswers): Subject {
  const concept = newConcept({ kind, name, type: ownType });
  return kind === 'OBSERVABLE' ? ({ ...concept, unit } as Subject) : concept;
}

/** A rule that speaks as soon as its complaint and one finding are there, until more is asked for. */
function begunRule({ name, complaint = '', finding = '', about, urgency = 'ROUTINE' }: NewAnswers): Rule {
  return {
    id: `rul_${ulid()}`,
    slug: slugOf(name),
    formerSlugs: [],
    title: name,
    scope: [complaint],
    when: { op: 'all', of: [{ op: 'is', fact: { concept: finding }, in: [true] }] },
    then: {
      ...(urgency !== 'NONE' && { urgency }),
      suggests: about === undefined ? [] : [about],
      rulesOut: [],
      raisesPriorOf: [],
      tests: [],
    },
    audience: 'PUBLIC',
    evidence: [],
    version: 1,
  } as Rule;
}

function begunCriterion({ name, finding = '' }: NewAnswers): Criterion {
  return {
    id: `cri_${ulid()}`,
    slug: slugOf(name),
    title: name,
    when: { op: 'all', of: [{ op: 'is', fact: { concept: finding }, in: [true] }] },
    evidence: [],
    version: 1,
  };
}

/** A promise about one finding, until more is written. */
function begunContract({
  name,
  contractKind,
  finding: concept = '',
  urgency: level = 'EMERGENCY_CALL',
}: NewAnswers): Contract {
  const common = { id: `ctr_${ulid()}`, slug: slugOf(name), title: name, evidence: [], version: 1 };
  if (contractKind === 'REASSURANCE') return { kind: 'REASSURANCE', ...common, redFlags: [{ concept }] };
  return {
    kind: 'RED_FLAG',
    ...common,
    when: { op: 'all', of: [{ op: 'is', fact: { concept }, in: [true] }] },
    floorAtLeast: level === 'NONE' ? 'EMERGENCY_CALL' : level,
  };
}

/** Words of a story that its address is made of. */
const WORDS_IN_SLUG = 8;

function begunCase({ name, urgency = 'ROUTINE', licence = '' }: NewAnswers): Case {
  const id = `cas_${ulid()}`;
  return {
    id,
    slug: `${slugOf(name.split(/\s+/).slice(0, WORDS_IN_SLUG).join(' '))}-${id.slice(-4).toLowerCase()}`,
    narrative: name,
    findings: [],
    expected: urgency,
    acceptable: [urgency],
    mustNotMiss: [],
    impossible: [],
    tags: [],
    origin: 'AUTHORED',
    licence,
    evidence: [],
    version: 1,
  };
}
