import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTY_TIMEOUT, propertyRuns } from '../../test/property-runs.ts';
import { documentAfter, manyPuts, someEdits } from '../../test/random-edits.ts';
import { applyToSnapshot } from '../graph/apply-to-snapshot.ts';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { editedId } from '../graph/edit.ts';
import { aConcept, aGraph, anId, aStatement } from '../testing/index.ts';
import { affectedSubjects, revalidate } from './revalidate.ts';
import { validationRules } from './rules/all-rules.ts';
import { findingsOn, validate } from './validate.ts';

const EMPTY = aGraph([], [], []);

test(
  'checking what a change touches finds the same as checking the whole graph',
  () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(manyPuts, someEdits, (puts, edits) => {
        const document = documentAfter(EMPTY, puts);
        const before = buildSnapshot(document);
        const after = applyToSnapshot(before, edits);
        const beforeFindings = validate(before);
        const touched = edits.map(editedId);
        const full = validate(buildSnapshot(documentAfter(document, edits)));
        for (const { code } of full) seen.add(code);
        expect(revalidate({ before, beforeFindings, after, touched })).toEqual(full);
        expect(validate(after)).toEqual(full);
        const affected = affectedSubjects({ before, after }, touched);
        expect(findingsOn(after, affected)).toEqual(full.filter(({ subject }) => affected.has(subject)));
      }),
      propertyRuns('revalidate equals validate', 300),
    );
    expect([...seen].sort()).toEqual(validationRules.map(({ code }) => code).sort());
  },
  PROPERTY_TIMEOUT,
);

test('cutting the end of a long chain of replacements is seen at its beginning', () => {
  const link = (number: number, by: number) =>
    aConcept('CONDITION', number, { status: 'DEPRECATED', replacedBy: anId('con', by) });
  const chain = [link(1, 2), link(2, 3), link(3, 4), link(4, 5), link(5, 4)];
  const before = buildSnapshot(aGraph(chain));
  const end = aConcept('CONDITION', 5);
  const after = applyToSnapshot(before, [{ type: 'put', subject: end }]);
  const beforeFindings = validate(before);
  expect(beforeFindings.map(({ subject }) => subject)).toEqual(chain.map(({ id }) => id));
  expect(revalidate({ before, after, beforeFindings, touched: [end.id] })).toEqual(validate(after));
});

test('removing the condition in the middle is seen by those that reached a symptom through it', () => {
  const far = aConcept('CONDITION', 1);
  const middle = aConcept('CONDITION', 2);
  const near = aConcept('CONDITION', 3);
  const symptom = aConcept('SYMPTOM', 1);
  const statements = [
    aStatement('HAS_SYMPTOM', 1, { subject: near, object: symptom }),
    aStatement('CAN_LEAD_TO', 2, { subject: near, object: middle }),
    aStatement('SUBTYPE_OF', 3, { subject: far, object: middle }),
  ];
  const before = buildSnapshot(aGraph([far, middle, near, symptom], statements));
  const after = applyToSnapshot(before, [{ type: 'remove', id: middle.id }]);
  const beforeFindings = validate(before);
  expect(beforeFindings).toEqual([]);
  const found = revalidate({ before, after, beforeFindings, touched: [middle.id] });
  expect(found).toEqual(validate(after));
  expect(found.map(({ subject, code }) => [subject, code])).toContainEqual([far.id, 'CONDITION_UNREACHABLE']);
});
