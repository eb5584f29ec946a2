import { demandOf, formName } from '@symptograph/core';
import type { z } from 'zod';

/** What is wrong with the shape of a JSON argument at one place: `path` is what follows the argument's name, `[0].when.of[2]`. */
export interface ShapeProblem {
  readonly path: string;
  readonly sentence: string;
}

type Path = readonly PropertyKey[];

/** What zod found wrong with a value, in sentences that say what to do. */
export function shapeProblems({ issues }: z.ZodError): readonly ShapeProblem[] {
  return issues.flatMap((issue) => problemsOf(issue));
}

function problemsOf(issue: z.core.$ZodIssue): readonly ShapeProblem[] {
  const path = textOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: textOf([...issue.path, key]),
        sentence: 'is no field that is known here; leave it out',
      }));
    case 'invalid_type':
      return [{ path, sentence: sentenceOfType(issue) }];
    case 'invalid_value':
      return [{ path, sentence: `must be one of ${issue.values.map(String).join(', ')}` }];
    case 'invalid_union':
      return [{ path, sentence: sentenceOfUnion(issue) }];
    default:
      return [{ path, sentence: demandOf(issue) }];
  }
}

function sentenceOfType({ expected, message }: z.core.$ZodIssueInvalidType): string {
  const isMissing = message.endsWith('received undefined');
  return isMissing ? `is missing; it must be ${formName(expected)}` : `must be ${formName(expected)}`;
}

function sentenceOfUnion(issue: z.core.$ZodIssueInvalidUnion): string {
  if ('options' in issue && Array.isArray(issue.options)) return `must be one of ${issue.options.join(', ')}`;
  const forms = issue.errors
    .flat()
    .flatMap((inner) => ('expected' in inner ? [formName(inner.expected)] : []));
  return `must be ${[...new Set(forms)].join(' or ')}`;
}

function textOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
}
