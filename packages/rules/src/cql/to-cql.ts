import { compileRules } from '../compile/compile-rules.ts';
import { effectiveCondition } from '../normalize/effective-condition.ts';
import { renderRule } from '../render/render-rule.ts';
import type { CriterionLogic, RuleLogic, RuleSet } from '../rule/rule-logic.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { cqlCondition } from './cql-condition.ts';
import { parameterLines, valueLines } from './cql-facts.ts';
import { levelLines } from './cql-levels.ts';
import { cqlComment, cqlIdentifier, cqlString } from './cql-text.ts';
import { type CqlWriting, startCql } from './cql-writing.ts';

/** A rule set as a library of Clinical Quality Language. */
export interface CqlLibrary {
  readonly text: string;
  /** Name of the definition of each rule, by id; a rule without one is in the findings. */
  readonly rules: ReadonlyMap<string, string>;
  readonly findings: readonly RuleFinding[];
}

const HEADER = [
  'Every parameter is true, false or null, which means unknown; a value or a number is null while it is not known exactly.',
  'What is known of it in part is told by the parameters "(known)" of its values: true, false, or null.',
  'What follows from a fact by the graph (a subtype implies its parent) is not derived here: pass it too.',
];

/**
 * A rule set as a library of Clinical Quality Language 1.5 (HL7), whose three-valued logic is Kleene's: a parameter a fact, a
 * definition a criterion and rule, and "Floor" and "Ceiling". `cqlParameters` gives the parameters for a state.
 */
export function toCql(set: RuleSet, vocabulary: Vocabulary, libraryName = 'Rules'): CqlLibrary {
  const base = compileRules(set, vocabulary);
  const broken = new Set(base.findings.map(({ subject }) => subject));
  const writing = startCql(set, vocabulary, base);
  for (const criterion of set.criteria) if (!broken.has(criterion.id)) writeCriterion(criterion, writing);
  for (const { logic } of base.rules) writeRule(logic, writing);
  const lines = [
    `library ${cqlIdentifier(libraryName)} version ${cqlString(base.hash.slice(0, 12))}`,
    ...HEADER.map(cqlComment),
    ...writing.facts.flatMap(parameterLines),
    ...writing.facts.flatMap(valueLines),
    ...writing.lines,
    ...levelLines(base.rules, writing.rules),
  ];
  return { text: `${lines.join('\n')}\n`, rules: writing.rules, findings: base.findings };
}

function writeCriterion({ id, when }: CriterionLogic, writing: CqlWriting): void {
  const name = writing.criteria.get(id) ?? id;
  const text = cqlCondition(when, name, writing);
  writing.lines.push(`define ${cqlIdentifier(name)}: ${text}`);
}

function writeRule(logic: RuleLogic, writing: CqlWriting): void {
  const name = writing.rules.get(logic.id) ?? logic.id;
  const text = cqlCondition(effectiveCondition(logic), name, writing);
  writing.lines.push(
    cqlComment(renderRule(logic, writing.reading)),
    `define ${cqlIdentifier(name)}: ${text}`,
  );
}
