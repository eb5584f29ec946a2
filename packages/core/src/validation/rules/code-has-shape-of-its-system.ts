import { isConcept } from '../../graph/subject-type.ts';
import type { CodeSystem } from '../../vocabulary/code-systems/code-system.ts';
import { codeSystemOf } from '../../vocabulary/code-systems/code-systems.ts';
import { noDependents } from '../dependents.ts';
import { nameOf } from '../naming.ts';
import { defineRule, NONE, type Problem } from '../rule.ts';

/** A code could be one of its system: it has the shape, and its check digit is right. */
export const codeHasShapeOfItsSystem = defineRule({
  code: 'CODE_MALFORMED',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, concept) {
    if (!isConcept(concept)) return NONE;
    return concept.codes.flatMap(({ system: prefix, value }, index): readonly Problem[] => {
      const system = codeSystemOf(prefix);
      const wrong = system && whatIsWrong(system, value);
      if (!wrong) return NONE;
      return [
        {
          path: `codes.${index}.value`,
          sentence: `${nameOf(snapshot, concept)} has the code ${prefix}:${value}, ${wrong}; look it up and correct it.`,
        },
      ];
    });
  },
  dependents: noDependents,
});

function whatIsWrong({ name, shape, expected, checks }: CodeSystem, value: string): string | undefined {
  if (!shape.test(value)) return `but a code of ${name} is ${expected}`;
  if (checks && !checks(value))
    return `which is mistyped or of another kind: a code of ${name} is ${expected}`;
  return undefined;
}
