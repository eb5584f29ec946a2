import { isConcept } from '../../graph/subject-type.ts';
import { codeSystemOf, codeSystems } from '../../vocabulary/code-systems/code-systems.ts';
import { noDependents } from '../dependents.ts';
import { nameOf } from '../naming.ts';
import { defineRule, NONE, type Problem } from '../rule.ts';

/** A code is of a system that the graph knows. */
export const codeSystemIsKnown = defineRule({
  code: 'CODE_SYSTEM_UNKNOWN',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, concept) {
    if (!isConcept(concept)) return NONE;
    return concept.codes.flatMap(({ system, value }, index): readonly Problem[] => {
      if (codeSystemOf(system)) return NONE;
      const known = codeSystems.map(({ prefix }) => prefix).join(', ');
      return [
        {
          path: `codes.${index}.system`,
          sentence: `${nameOf(snapshot, concept)} has the code ${system}:${value}, and ${system} is no known code system; use one of ${known}.`,
        },
      ];
    });
  },
  dependents: noDependents,
});
