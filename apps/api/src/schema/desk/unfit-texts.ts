import { textProblem, WRITING_LIMITS } from '@symptograph/core';
import type { InputProblem } from '../../domain-error.ts';

/** Arguments with rules of their own: files, content of subjects, passwords. */
const OTHERWISE: ReadonlySet<string> = new Set([
  'files',
  'mapping',
  'edits',
  'suggestion',
  'subject',
  'value',
  'password',
]);
const NAMING: ReadonlySet<string> = new Set(['title', 'name']);

/** What is wrong with the texts among the arguments of a mutation: longer than may be, characters that nobody sees, names of nothing. */
export function unfitTexts(args: Readonly<Record<string, unknown>>, path = ''): readonly InputProblem[] {
  return Object.entries(args).flatMap(([name, value]) => {
    if (OTHERWISE.has(name)) return [];
    const at = [path, path === '' && name === 'input' ? '' : name].filter(Boolean).join('.');
    if (typeof value === 'string') return problemsOf(value, name, at);
    return typeof value === 'object' && value !== null ? unfitTexts({ ...value }, at) : [];
  });
}

function problemsOf(text: string, name: string, path: string): readonly InputProblem[] {
  const problem = textProblem(text, mostOf(name)) ?? emptyName(text, name);
  return problem === undefined ? [] : [{ path, message: `${path} ${problem}.` }];
}

function mostOf(name: string): number {
  if (NAMING.has(name)) return WRITING_LIMITS.name;
  return name === 'idempotencyKey' ? WRITING_LIMITS.key : WRITING_LIMITS.prose;
}

function emptyName(text: string, name: string): string | undefined {
  const isNamed = !NAMING.has(name) || text.trim() === '' || /[\p{L}\p{N}]/u.test(text);
  return isNamed ? undefined : 'must have a letter or a digit';
}
