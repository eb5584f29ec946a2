import type { z } from 'zod';

/** What zod says where a shape has no words of its own. */
const UNWORDED = /^(?:Invalid|Too (?:big|small)|Unrecognized)\b/;

const FORM_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  boolean: 'true or false',
  number: 'a finite number',
  int: 'a whole number',
  json: 'JSON',
};

const FORMATS: Readonly<Record<string, string>> = {
  url: 'a web address: https://example.org/page',
  datetime: 'a date and time: 2027-06-01T00:00:00.000Z',
  email: 'an e-mail address',
};

/** What a value has to be, from what zod found wrong with it, to go on a sentence that begins with where it is: “must be a text”. */
export function demandOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && /received undefined/.test(issue.message)
        ? `is missing; give ${formName(issue.expected)}`
        : `must be ${formName(issue.expected)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'must be of one of the kinds and forms that there are';
    default:
      if (!UNWORDED.test(issue.message)) return worded(issue.message);
      return unworded(issue);
  }
}

/** A form of JSON as people call it. */
export function formName(form: string): string {
  return FORM_NAMES[form] ?? `a ${form}`;
}

function worded(message: string): string {
  return /^(?:must|may) /.test(message) ? message : `is not right: ${message}`;
}

function unworded(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return bound('at least', issue.minimum, issue.origin);
    case 'too_big':
      return bound('at most', issue.maximum, issue.origin);
    case 'invalid_format':
      return `must be ${FORMATS[issue.format] ?? 'written in the form that belongs here'}`;
    default:
      return 'must be of the form that belongs here';
  }
}

function bound(which: string, limit: number | bigint, origin: string): string {
  if (origin === 'string') return `must have ${which} ${limit} characters`;
  return origin === 'array' || origin === 'set'
    ? `must have ${which} ${limit} ${Number(limit) === 1 ? 'item' : 'items'}`
    : `must be ${which} ${limit}`;
}
