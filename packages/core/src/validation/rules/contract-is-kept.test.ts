import { expect, test } from 'vitest';
import { pathsFound, sentencesFound } from '../../../test/found.ts';
import { applyToSnapshot } from '../../graph/apply-to-snapshot.ts';
import { buildSnapshot } from '../../graph/build-snapshot.ts';
import type { Edit } from '../../graph/edit.ts';
import { aConcept, aContract, aGraph, aRule, aStatement, isPresent } from '../../testing/index.ts';
import { revalidate } from '../revalidate.ts';
import { validate } from '../validate.ts';
import { contractIsKept } from './contract-is-kept.ts';

const swelling = aConcept('SYMPTOM', 1, { name: 'swelling' });
const legSwelling = aConcept('SYMPTOM', 2, { name: 'leg swelling' });
const cramp = aConcept('SYMPTOM', 3, { name: 'cramp' });
const legIsOne = aStatement('SUBTYPE_OF', 1, { subject: legSwelling, object: swelling });
const then = (urgency: 'EMERGENCY_GO' | 'SELF_CARE') => ({ ...aRule(1).then, urgency });
const goRule = aRule(1, { when: isPresent(swelling), then: then('EMERGENCY_GO') });
const calmRule = aRule(2, { when: isPresent(cramp), then: then('SELF_CARE') });
const redFlag = aContract(1, {
  title: 'leg swelling is an emergency',
  when: isPresent(legSwelling),
  floorAtLeast: 'EMERGENCY_GO',
});
const reassurance = aContract(2, {
  kind: 'REASSURANCE',
  title: 'no self-care with a swelling',
  redFlags: [{ concept: swelling.id }],
});
const graph = [swelling, legSwelling, cramp, legIsOne, goRule, calmRule];

test('contracts that the rules keep are accepted, by what follows from the graph', () => {
  expect(pathsFound(contractIsKept, redFlag, ...graph)).toEqual([]);
  expect(pathsFound(contractIsKept, reassurance, ...graph)).toEqual([]);
});

test('a contract that they break is found, with the least that shows it', () => {
  const without = graph.filter((subject) => subject !== goRule);
  expect(sentencesFound(contractIsKept, redFlag, ...without)).toEqual([
    expect.stringMatching(
      /^leg swelling is an emergency: with \(\+ leg swelling\) the rules answer only “no rule speaks”/,
    ),
  ]);
  expect(sentencesFound(contractIsKept, reassurance, ...without)).toEqual([
    expect.stringMatching(/\(\+ cramp\).*while swelling is not known to be absent/),
  ]);
});

test('rules for clinicians keep no contract and break none', () => {
  const clinicians = { ...goRule, audience: 'CLINICIAN' as const };
  const [kept, guarded] = [redFlag, reassurance].map((contract) =>
    pathsFound(contractIsKept, contract, ...graph.filter((subject) => subject !== goRule), clinicians),
  );
  expect([kept, guarded]).toEqual([['when'], ['redFlags']]);
  const calmForClinicians = { ...calmRule, audience: 'CLINICIAN' as const };
  const rest = graph.filter((subject) => subject !== goRule && subject !== calmRule);
  expect(pathsFound(contractIsKept, reassurance, ...rest, calmForClinicians)).toEqual([]);
});

test.each<readonly [string, Edit]>([
  ['a rule goes', { type: 'remove', id: goRule.id }],
  ['a step of the hierarchy goes', { type: 'remove', id: legIsOne.id }],
  ['a concept in the condition of a rule goes', { type: 'remove', id: swelling.id }],
])('what it finds is found again when %s, and gone when it comes back', (_, edit) => {
  const document = {
    ...aGraph([swelling, legSwelling, cramp], [legIsOne]),
    rules: [goRule, calmRule],
    contracts: [redFlag, reassurance],
  };
  const before = buildSnapshot(document);
  const after = applyToSnapshot(before, [edit]);
  const beforeFindings = validate(before);
  const touched = [edit.type === 'put' ? edit.subject.id : edit.id];
  const found = revalidate({ before, after, beforeFindings, touched });
  expect(found).toEqual(validate(after));
  expect(found.map(({ code }) => code)).toContain('CONTRACT_NOT_KEPT');
  expect(revalidate({ before: after, after: before, beforeFindings: found, touched })).toEqual(
    beforeFindings,
  );
});
