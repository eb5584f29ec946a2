import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyRuns } from '../../test/property-runs.ts';
import { documentAfter, manyPuts, someEdits } from '../../test/random-edits.ts';
import { applyToSnapshot } from '../graph/apply-to-snapshot.ts';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { editedId } from '../graph/edit.ts';
import { aGraph } from '../testing/index.ts';
import { affectedSubjects, revalidate } from './revalidate.ts';
import { validationRules } from './rules/all-rules.ts';
import { findingsOn, validate } from './validate.ts';

const EMPTY = aGraph([], [], []);

test('checking what a change touches finds the same as checking the whole graph', () => {
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
});
