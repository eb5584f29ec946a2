import type { CompiledRule } from '../compile/compiled.ts';
import { URGENCIES, type Urgency } from '../rule/urgency.ts';
import { cqlIdentifier, cqlString } from './cql-text.ts';
import { type CqlWriting, defineCql } from './cql-writing.ts';

/** Writes a definition a level, whether some rule of it is true, and from these the level that is sure and the one that is possible. */
export function writeLevels(rules: readonly CompiledRule[], writing: CqlWriting): void {
  const levels = URGENCIES.filter((urgency) => urgency !== 'NONE').map((urgency) => ({
    urgency,
    name: defineCql(writing, `Level ${urgency}`, anyOfLevel(rules, urgency, writing)),
  }));
  const first = (test: string) =>
    `case ${levels.map(({ name, urgency }) => `when ${name} ${test} then ${cqlString(urgency)}`).join(' ')} else 'NONE' end`;
  defineCql(writing, 'Floor', first('is true'));
  defineCql(writing, 'Ceiling', first('is not false'));
}

function anyOfLevel(rules: readonly CompiledRule[], urgency: Urgency, { rules: names }: CqlWriting): string {
  const ofLevel = rules.filter(({ logic }) => logic.then.urgency === urgency);
  return ofLevel.map(({ logic }) => cqlIdentifier(names.get(logic.id) ?? logic.id)).join(' or ') || 'false';
}
