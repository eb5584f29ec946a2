import { z } from 'zod';
import type { DeepReadonly } from '../deep-readonly.ts';
import type { Expression } from '../expression/expression.ts';
import { urgencyShape } from './urgency.ts';

const ids = () => z.array(z.string().min(1)).default([]);

/** What follows when a rule is true: a level of urgency, and ids of conditions and diagnostic tests. */
export const conclusionShape = z
  .strictObject({
    urgency: urgencyShape.exclude(['NONE']).optional(),
    suggests: ids(),
    rulesOut: ids(),
    raisesPriorOf: ids(),
    tests: ids(),
  })
  .refine(
    ({ urgency, ...lists }) => urgency !== undefined || Object.values(lists).some((list) => list.length > 0),
    'must conclude something: an urgency, or conditions or tests',
  );

export type Conclusion = DeepReadonly<z.infer<typeof conclusionShape>>;

/**
 * The part of a rule that decides: when any concept of `scope` is present (always, when it names none) and `when` is true, `then`
 * follows.
 */
export interface RuleLogic {
  readonly id: string;
  /** How people call it, in findings. */
  readonly title: string;
  /** Ids of the complaints it is about; alternatives. */
  readonly scope: readonly string[];
  readonly when: Expression;
  readonly then: Conclusion;
}

/** A named condition that rules and other criteria reuse. */
export interface CriterionLogic {
  readonly id: string;
  readonly title: string;
  readonly when: Expression;
}

/** Rules and the criteria that they name. */
export interface RuleSet {
  readonly rules: readonly RuleLogic[];
  readonly criteria: readonly CriterionLogic[];
}
