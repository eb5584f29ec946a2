import type { Case, CaseProblem, CaseReading } from './case.ts';

/** Readings as one, in order. Of two cases with one id the second is left out with a problem. */
export function joinReadings(readings: readonly CaseReading[]): CaseReading {
  const cases = new Map<string, Case>();
  const problems: CaseProblem[] = [];
  for (const reading of readings) {
    problems.push(...reading.problems);
    for (const found of reading.cases) {
      if (cases.has(found.id)) problems.push(repeated(found));
      else cases.set(found.id, found);
    }
  }
  return { cases: [...cases.values()], problems };
}

function repeated({ id, file, line }: Case): CaseProblem {
  return { file, line, sentence: `a case with the id ${id} was read before; left out.` };
}
