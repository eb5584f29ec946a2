import {
  conclusionShape,
  expressionShape,
  ok,
  type Result,
  type RuleLogic,
  refuse,
} from '@symptograph/rules';
import { z } from 'zod';
import { jsonPlaces, lineAt } from './json-places.ts';
import { shapeSentence } from './shape-sentence.ts';
import { writtenJson } from './written-json.ts';

/** One thing that is wrong with a rule as text. */
export interface TextProblem {
  /** From 1; undefined when the browser does not tell. */
  readonly line: number | undefined;
  /** Dotted path of the value that is wrong: `when.of.2.fact`; empty for the whole. */
  readonly path: string;
  readonly sentence: string;
}

/** As many as help: what is wrong further on shows once these are put right. */
const MOST_PROBLEMS = 8;

const ruleTextShape = z.strictObject({
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

/** The rule that a text writes, under a given id; or all that is wrong with it, each with its line. */
export function readRuleText(text: string, id: string): Result<RuleLogic, readonly TextProblem[]> {
  const parsed = parsedJson(text);
  if (!parsed.ok) return refuse([parsed.error]);
  const shaped = ruleTextShape.safeParse(parsed.value);
  if (shaped.success) return ok({ id, ...shaped.data });
  const places = jsonPlaces(text);
  const problems = shaped.error.issues.map((issue): TextProblem => {
    const path = issue.path.join('.');
    return { line: lineAt(text, nearestPlace(places, path)), path, sentence: shapeSentence(issue) };
  });
  return refuse(problems.slice(0, MOST_PROBLEMS));
}

function parsedJson(text: string): Result<unknown, TextProblem> {
  try {
    return ok(JSON.parse(text));
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : '';
    return refuse({ line: lineOfError(message, text), path: '', sentence: `is no JSON: ${message}` });
  }
}

/** The line that a browser's message names, or that of the position that it names. */
function lineOfError(message: string, text: string): number | undefined {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(text, Number(position));
  return /end of (?:JSON|data)/i.test(message) ? lineAt(text, text.length) : undefined;
}

/** Where the value at a path begins, or the one that lacks it. */
function nearestPlace(places: ReadonlyMap<string, number>, path: string): number {
  const place = places.get(path);
  if (place !== undefined || path === '') return place ?? 0;
  return nearestPlace(places, path.split('.').slice(0, -1).join('.'));
}
