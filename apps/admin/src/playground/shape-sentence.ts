import type { z } from 'zod';

/** What a form of values is called. */
const FORM_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
  number: 'a finite number',
  int: 'a whole number',
};

/** What zod found wrong with a value, as the rest of a sentence that begins with its name and says what to do. */
export function shapeSentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has ${issue.keys.join(' and ')}, which nothing reads; leave it out`;
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? `is missing; it must be ${nameOf(issue.expected)}`
        : `must be ${nameOf(issue.expected)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return unionSentence(issue);
    default:
      return issue.message;
  }
}

function unionSentence(issue: z.core.$ZodIssueInvalidUnion): string {
  if ('options' in issue && Array.isArray(issue.options)) return `must be one of ${issue.options.join(', ')}`;
  const forms = issue.errors.flat().flatMap((inner) => ('expected' in inner ? [nameOf(inner.expected)] : []));
  return forms.length === 0 ? issue.message : `must be ${[...new Set(forms)].join(' or ')}`;
}

function nameOf(form: string): string {
  return FORM_NAMES[form] ?? form;
}
