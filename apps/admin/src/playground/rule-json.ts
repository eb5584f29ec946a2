import {
  conclusionShape,
  expressionShape,
  ok,
  type Result,
  type RuleLogic,
  refuse,
} from '@symptograph/rules';
import { z } from 'zod';
import { lineAt, scanJson } from './scan-json.ts';
import { shapeSentence } from './shape-sentence.ts';
import { writtenJson } from './written-json.ts';

/** One thing that is wrong with a rule as text. */
export interface TextProblem {
  /** From 1. */
  readonly line: number;
  /** Dotted path of the value that is wrong: `when.of.2.fact`; empty for the whole. */
  readonly path: string;
  /** The rest of a sentence that begins with the path. */
  readonly sentence: string;
}

/** A rule that was read from a text, and where its parts stand in it. */
export interface ReadRule {
  readonly rule: RuleLogic;
  readonly lineOf: (path: string) => number;
}

/** As many as help: what is wrong further on shows once these are put right. */
const MOST_PROBLEMS = 8;

/** An id is passed over, so that a rule can be pasted as the API tells it. */
const ruleTextShape = z.strictObject({
  id: z.string().optional(),
  title: z.string().min(1, 'must not be empty'),
  scope: z.array(z.string().min(1)).default([]),
  when: expressionShape,
  then: conclusionShape,
});

/** A rule as the text that is edited: without its id, and without lists of conclusions that are empty. */
export function ruleText({ title, scope, when, then }: RuleLogic): string {
  const filled = Object.entries(then).filter(([, value]) => value !== undefined && value.length > 0);
  return writtenJson({ title, scope, when, then: Object.fromEntries(filled) });
}

/** The rule that a text writes, under a given id; or all that is wrong with it. */
export function readRuleText(text: string, id: string): Result<ReadRule, readonly TextProblem[]> {
  const scanned = scanJson(text);
  if ('problem' in scanned) {
    const { offset, sentence } = scanned.problem;
    return refuse([{ line: lineAt(text, offset), path: '', sentence }]);
  }
  const lineOf = (path: string) => lineAt(text, nearestPlace(scanned.places, path));
  const shaped = ruleTextShape.safeParse(JSON.parse(text));
  if (shaped.success) return ok({ rule: { ...shaped.data, id }, lineOf });
  const problems = shaped.error.issues.map((issue): TextProblem => {
    const path = issue.path.join('.');
    return { line: lineOf(path), path, sentence: shapeSentence(issue) };
  });
  return refuse(problems.slice(0, MOST_PROBLEMS));
}

/** Where the value at a path begins, or the one that lacks it. */
function nearestPlace(places: ReadonlyMap<string, number>, path: string): number {
  const place = places.get(path);
  if (place !== undefined || path === '') return place ?? 0;
  return nearestPlace(places, path.split('.').slice(0, -1).join('.'));
}
