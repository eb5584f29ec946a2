import { ruleAudience } from '@symptograph/core';
import { type Conclusion, type CriterionLogic, conclusionShape, expressionShape } from '@symptograph/rules';
import { z } from 'zod';
import { badUserInput } from '../problem.ts';
import type { ProposedRule } from '../rule-review/book-side.ts';
import { notTooMany } from './not-too-many.ts';
import { shapeProblems } from './shape-problems.ts';

const MOST_AT_ONCE = 100;

/** As many as one rule names in a list. */
const MOST_NAMED = 100;
const MOST_CHARACTERS = 200;

/** As many as help: what is wrong further on is told once these are put right. */
const MOST_PROBLEMS = 20;

const tooLong = `must have at most ${MOST_CHARACTERS} characters`;
const textShape = () => z.string().min(1, 'must not be empty').max(MOST_CHARACTERS, tooLong);

const tooMany = `must name at most ${MOST_NAMED}`;

function isShort({ urgency: _level, ...lists }: Conclusion): boolean {
  return Object.values(lists).every(({ length }) => length <= MOST_NAMED);
}

const proposedRulesShape = z.array(
  z.object({
    id: textShape().optional(),
    title: textShape(),
    scope: z.array(textShape()).max(MOST_NAMED, tooMany).default([]),
    when: expressionShape,
    then: conclusionShape.refine(isShort, `must name at most ${MOST_NAMED} conditions or tests in a list`),
    audience: ruleAudience.shape.optional(),
    advice: z.string().optional(),
    safetyNet: z.string().optional(),
    referTo: z.string().optional(),
    rationale: z.string().optional(),
  }),
);

const proposedCriteriaShape = z.array(
  z.object({ id: textShape(), title: textShape(), when: expressionShape }),
);

/**
 * Rules that somebody proposes: the part of a published rule that decides and its words; what else it has is passed over. One without an
 * id is called `proposed-0` by its place. Throws BAD_USER_INPUT, with `at` and up to 20 `problems`, for what has not the shape of a rule, and for
 * more than 100.
 */
export function proposedRules(given: readonly unknown[], at: string): readonly ProposedRule[] {
  return shaped(proposedRulesShape, given, at).map((rule, place) => ({
    ...rule,
    id: rule.id ?? `proposed-${place}`,
  }));
}

/** Criteria that somebody proposes, each with the id by which rules name it. Throws as `proposedRules` does. */
export function proposedCriteria(given: readonly unknown[], at: string): readonly CriterionLogic[] {
  return shaped(proposedCriteriaShape, given, at);
}

function shaped<Shape extends z.ZodType>(shape: Shape, given: readonly unknown[], at: string) {
  notTooMany(given, at, MOST_AT_ONCE);
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = shapeProblems(parsed.error).map(({ path, sentence }) => ({
    at: `${at}${path}`,
    message: `${at}${path} ${sentence}.`,
  }));
  const [first] = problems;
  throw badUserInput(first?.message ?? `${at} has not the shape of rules.`, {
    at: first?.at ?? at,
    problems: problems.slice(0, MOST_PROBLEMS),
  });
}
