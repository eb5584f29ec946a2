import type { Case, Term } from '../cases/case.ts';
import type { Knowledge, KnownLink } from './knowledge.ts';

interface Count {
  present: number;
  known: number;
}

/** What is told of a finding besides its counts. */
interface Told {
  readonly title: string;
  /**
   * How many people count as looked at for a finding that a case does not list: `listed` counts only the cases that
   * say present or absent, `all` takes what is not listed as absent.
   */
  readonly denominator: 'listed' | 'all';
}

/**
 * How often each condition shows each finding, counted in cases. A pair of which only absence is known is a
 * link as well: none of so many.
 */
export function countedKnowledge(cases: readonly Case[], told: Told): Knowledge {
  const conditions = new Map<string, Term>();
  const findings = new Map<string, Term>();
  const counts = new Map<string, Map<string, Count>>();
  const people = new Map<string, number>();
  for (const { expected, findings: listed } of cases) {
    conditions.set(expected.code, expected);
    people.set(expected.code, (people.get(expected.code) ?? 0) + 1);
    const ofCondition = counts.get(expected.code) ?? new Map<string, Count>();
    counts.set(expected.code, ofCondition);
    for (const finding of listed) {
      findings.set(finding.code, finding);
      addTo(ofCondition, finding.code, finding.state === 'PRESENT');
    }
  }
  const links = [...counts].flatMap(([condition, ofCondition]) =>
    [...ofCondition].map(([finding, { present, known }]): KnownLink => {
      const denominator = told.denominator === 'all' ? (people.get(condition) ?? known) : known;
      const counted = { present, known: denominator };
      return { condition, finding, counted };
    }),
  );
  return { title: told.title, conditions: [...conditions.values()], findings: [...findings.values()], links };
}

function addTo(counts: Map<string, Count>, code: string, isPresent: boolean): void {
  const count = counts.get(code) ?? { present: 0, known: 0 };
  counts.set(code, count);
  count.known += 1;
  if (isPresent) count.present += 1;
}
