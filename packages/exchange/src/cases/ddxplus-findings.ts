import type { CaseFinding, Term } from './case.ts';
import type { DdxplusEvidence, DdxplusKnowledge } from './read-ddxplus-knowledge.ts';

const VALUE_MARK = '_@_';

/**
 * What a patient of DDXPlus answered: `E_53`, `E_55_@_V_29`, `E_56_@_4` as one finding for each question. The answer
 * "no", "nowhere" or 0 is an absent finding; other values are the qualifiers of a present one. `complain` is told of each
 * answer that does not fit; it is left out.
 */
export function ddxplusFindings(
  answers: readonly string[],
  { evidences }: DdxplusKnowledge,
  complain: (what: string) => void,
): readonly CaseFinding[] {
  const found = new Map<string, { readonly evidence: DdxplusEvidence; readonly values: Set<string> }>();
  for (const answer of answers) {
    const [code = '', value] = answer.split(VALUE_MARK);
    const evidence = evidences.get(code);
    const problem = evidence ? problemOf(evidence, value) : `${code} is no evidence`;
    if (!evidence || problem) {
      complain(`${problem ?? answer}; left out`);
      continue;
    }
    const entry = found.get(code) ?? { evidence, values: new Set() };
    if (value !== undefined) entry.values.add(value);
    found.set(code, entry);
  }
  return [...found.values()].map(({ evidence, values }) => findingOf(evidence, values));
}

function problemOf(evidence: DdxplusEvidence, value: string | undefined): string | undefined {
  const { code, answers, values } = evidence;
  if (answers === 'BINARY')
    return value === undefined ? undefined : `${code} takes no value, but has ${value}`;
  if (value === undefined) return `${code} needs a value`;
  return values.has(value) ? undefined : `${value} is no possible value of ${code}`;
}

function findingOf(evidence: DdxplusEvidence, given: ReadonlySet<string>): CaseFinding {
  const { code, question, answers, defaultValue, values } = evidence;
  const qualifiers = [...given]
    .filter((value) => value !== defaultValue)
    .map((value): Term => ({ code: value, label: values.get(value) ?? value }));
  const isPresent = answers === 'BINARY' || qualifiers.length > 0;
  return { code, label: question, state: isPresent ? 'PRESENT' : 'ABSENT', qualifiers };
}
