import {
  type Case,
  type Contract,
  type Criterion,
  caseShape,
  contractShape,
  criterionShape,
  type GraphDocument,
  isCase,
  isContract,
  isCriterion,
  isRule,
  type Rule,
  ruleShape,
} from '@symptograph/core';
import type { z } from 'zod';
import { type Fields, fieldsOf, listOf } from '../plain.ts';
import type { RuleListKey } from '../shape/pack-keys.ts';
import type { CheckedFile } from './checked-file.ts';
import type { CompileContext } from './compile-context.ts';
import { compileSubject } from './compile-subject.ts';
import type { NamedRule } from './index-rules.ts';

/** The well-formed rules, criteria, contracts and cases of a pack in core's shape; the others are reported. */
export function compileRules(
  named: readonly NamedRule[],
  files: readonly CheckedFile[],
  context: CompileContext,
): Pick<GraphDocument, RuleListKey> {
  const subjects = named.flatMap((each) => {
    const checked = files.find(({ file }) => file === each.spot.file);
    return checked?.isSound(each.spot.path) ? (compileRule(each, context) ?? []) : [];
  });
  return {
    criteria: subjects.filter(isCriterion),
    rules: subjects.filter(isRule),
    contracts: subjects.filter(isContract),
    cases: subjects.filter(isCase),
  };
}

function compileRule({ key, id, spot }: NamedRule, context: CompileContext) {
  const written = fieldsOf(listOf(fieldsOf(spot.file.content)[key])[Number(spot.path[1])]);
  const fields = key === 'cases' ? withDefaults(written, context) : written;
  const given = key === 'contracts' ? { id, kind: written['kind'] } : { id };
  const compiled = compileSubject({ shape: shapeOf(key, written), spot, fields, given }, context);
  return compiled as Rule | Criterion | Contract | Case | undefined;
}

function shapeOf(key: RuleListKey, { kind }: Fields): z.ZodObject {
  if (key === 'cases') return caseShape;
  if (key === 'criteria') return criterionShape;
  if (key === 'rules') return ruleShape;
  const [redFlag, reassurance] = contractShape.options;
  return kind === redFlag.shape.kind.value ? redFlag : reassurance;
}

/** A case accepts the level that it expects, and is licensed like its pack, unless it says something else. */
function withDefaults(fields: Fields, { licence }: CompileContext): Fields {
  return { acceptable: [fields['expected']], licence, ...fields };
}
