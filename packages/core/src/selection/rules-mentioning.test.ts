import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph, aRule, aStatement, isPresent } from '../testing/index.ts';
import { meaningAbove } from '../traversal/meaning-above.ts';
import { rulesMentioning } from './rules-mentioning.ts';

const COUNT = 7;
const numbers = Array.from({ length: COUNT }, (_, place) => place + 1);
const one = fc.integer({ min: 1, max: COUNT });

test('a rule mentions just the concepts for which it mentions something that they mean or that lies above', () => {
  const edges = fc.array(fc.tuple(one, one), { maxLength: 8 });
  fc.assert(
    fc.property(edges, edges, fc.array(one, { maxLength: 2 }), (above, replaced, mentioned) => {
      const replacedBy = new Map(replaced.filter(([from, to]) => from !== to));
      const concepts = numbers.map((number) => {
        const to = replacedBy.get(number);
        const replacement = to === undefined ? undefined : aConcept('SYMPTOM', to).id;
        return aConcept(
          'SYMPTOM',
          number,
          replacement === undefined ? {} : { status: 'DEPRECATED', replacedBy: replacement },
        );
      });
      const conceptOf = (number: number) => concepts[number - 1] ?? aConcept('SYMPTOM', number);
      const statements = above.map(([from, to], place) =>
        aStatement('SUBTYPE_OF', place + 1, { subject: conceptOf(from), object: conceptOf(to) }),
      );
      const rules = mentioned.map((number, place) =>
        aRule(place + 1, { slug: `rule-${place}`, scope: [], when: isPresent(conceptOf(number)) }),
      );
      const snapshot = buildSnapshot({ ...aGraph(concepts, statements), rules });
      for (const { id } of concepts) {
        const meant = meaningAbove(snapshot, id, ['SUBTYPE_OF']);
        const expected = mentioned.flatMap((number, place) =>
          meant.has(conceptOf(number).id) ? [`rule-${place}`] : [],
        );
        expect(rulesMentioning(snapshot, id).map(({ slug }) => slug)).toEqual(expected);
      }
    }),
  );
});
