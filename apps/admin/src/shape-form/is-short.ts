import type { NamedField } from './field.ts';

/** Texts of a word or a line. */
const SHORT_TEXTS: ReadonlySet<string> = new Set([
  'name',
  'slug',
  'system',
  'value',
  'language',
  'unit',
  'word',
  'doi',
  'locator',
  'licence',
]);

/** Whether a field stands beside others in a row. */
export function isShort({ name, field }: NamedField, path: string): boolean {
  switch (field.kind) {
    case 'CHOICE':
    case 'DATE':
    case 'PARTIAL_DATE':
    case 'NUMBER':
    case 'FLAG':
      return true;
    case 'TEXT':
      return SHORT_TEXTS.has(name) || isLine(path === '' ? name : `${path}.${name}`);
    default:
      return false;
  }
}

const PROSE = /(?:^|\.)(?:text|note|narrative|profile|quote|advice|safetyNet|referTo|rationale)$/;

/** Whether a text is a line and no prose: the text of another name is. */
export function isLine(path: string): boolean {
  return !PROSE.test(path) || /(?:^|\.)synonyms\./.test(path);
}
