import type { CompiledRule } from '../compile/compiled.ts';
import { URGENCIES, type Urgency } from '../rule/urgency.ts';
import { CEILING, FLOOR, levelName } from './cql-names.ts';
import { cqlIdentifier, cqlString } from './cql-text.ts';

const LEVELS = URGENCIES.filter((urgency) => urgency !== 'NONE');

/**
 * A definition a level, whether some rule of it is true, and from these the level that is established and the one that cannot be
 * excluded; `names` are those of the rules, by id.
 */
export function levelLines(
  rules: readonly CompiledRule[],
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const define = (name: string, text: string) => `define ${cqlIdentifier(name)}: ${text}`;
  return [
    ...LEVELS.map((urgency) => define(levelName(urgency), anyOfLevel(rules, urgency, names))),
    define(FLOOR, firstLevel('is true')),
    define(CEILING, firstLevel('is not false')),
  ];
}

function anyOfLevel(
  rules: readonly CompiledRule[],
  urgency: Urgency,
  names: ReadonlyMap<string, string>,
): string {
  const ofLevel = rules.filter(({ logic }) => logic.then.urgency === urgency);
  return ofLevel.map(({ logic }) => cqlIdentifier(names.get(logic.id) ?? logic.id)).join(' or ') || 'false';
}

/** The most urgent level whose definition passes a test. */
function firstLevel(test: string): string {
  const cases = LEVELS.map(
    (urgency) => `when ${cqlIdentifier(levelName(urgency))} ${test} then ${cqlString(urgency)}`,
  );
  return `case ${cases.join(' ')} else 'NONE' end`;
}
