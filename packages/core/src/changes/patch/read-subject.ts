import { ok, type Result, refuse } from '@symptograph/rules';
import type { z } from 'zod';
import type { Subject } from '../../graph/graph-document.ts';
import { demandOf } from './demand-of.ts';
import { stepInto } from './field-nature.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from './json.ts';
import { itemId } from './keyed-items.ts';
import type { OperationProblem } from './operation-problem.ts';
import { subjectShape } from './subject-shape.ts';

/** Plain data as the subject that its id says it is, defaults filled in; or all that is wrong with its shape. */
export function readSubject(data: JsonObject): Result<Subject, readonly OperationProblem[]> {
  const shape = subjectShape(typeof data['id'] === 'string' ? data['id'] : '');
  if (!shape)
    return refuse([
      problemAt(
        'id',
        'The id must be that of a concept, statement, source, rule, criterion, contract or case.',
      ),
    ]);
  const { data: subject, error } = shape.safeParse(data);
  if (!error) return ok(subject as Subject);
  return refuse(error.issues.flatMap((issue) => problemsOf(issue, data)));
}

function problemsOf(issue: z.core.$ZodIssue, data: Json): readonly OperationProblem[] {
  const path = pathWithin(data, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problemAt(
        stepInto(path, key),
        `There is no field “${key}” ${path === '' ? 'here' : `at ${path}`}; leave it out.`,
      ),
    );
  }
  return [problemAt(path, `${path === '' ? 'The subject' : path} ${demandOf(issue)}.`)];
}

/** A path of keys and places as an operation would write it: an item of a list by its id where it has one. */
function pathWithin(data: Json, steps: readonly PropertyKey[]): string {
  let path = '';
  let value: Json | undefined = data;
  for (const step of steps) {
    const next: Json | undefined = childOf(value, step);
    path = stepInto(path, isJsonList(value) ? (itemId(next) ?? String(step)) : String(step));
    value = next;
  }
  return path;
}

function childOf(value: Json | undefined, step: PropertyKey): Json | undefined {
  if (isJsonList(value)) return value[Number(step)];
  return isJsonObject(value) ? value[String(step)] : undefined;
}

function problemAt(path: string, sentence: string): OperationProblem {
  return { code: 'SHAPE', operation: null, path, sentence };
}
