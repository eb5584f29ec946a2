import type { Choice } from '../../shape-form/field.ts';

/** A value for which a reviewer can suggest another. */
export interface Suggestible {
  /** CHOICES are any of a list; WORDS are short texts. */
  readonly kind: 'TEXT' | 'NUMBER' | 'FLAG' | 'CHOICE' | 'CHOICES' | 'WORDS' | 'REFERENCE';
  /** What it can be chosen from; empty where it is written or searched for. */
  readonly choices: readonly Choice[];
  /** Of the ids of what it can refer to; empty where it refers to nothing. */
  readonly prefixes: readonly string[];
  /** As it stands there, as a text: several values are lines, a reference is an id. */
  readonly written: string;
}

/** The value that a text stands for; undefined where it stands for none. */
export function suggestedValue(
  { kind }: Pick<Suggestible, 'kind'>,
  text: string,
): string | number | boolean | readonly string[] | undefined {
  switch (kind) {
    case 'FLAG':
      return text === 'true';
    case 'NUMBER': {
      const number = text.trim() === '' ? Number.NaN : Number(text);
      return Number.isFinite(number) ? number : undefined;
    }
    case 'CHOICES':
    case 'WORDS':
      return linesOf(text);
    case 'REFERENCE':
      return referenceOf(text)?.id;
    default:
      return text;
  }
}

/** Whether a text stands for the value that stands there already, however it is written. */
export function isAsWritten(suggestible: Pick<Suggestible, 'kind' | 'written'>, text: string): boolean {
  const { written } = suggestible;
  if (written === '') return false;
  const [value, before] = [text, written].map((each) => suggestedValue(suggestible, each));
  return JSON.stringify(value) === JSON.stringify(before);
}

/** The lines of a text that say something, each once. */
export function linesOf(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

/** What somebody picked, as it is kept in a text: its id and its name. */
export function referenceOf(text: string): { readonly id: string; readonly name: string } | undefined {
  const [id = '', ...name] = text.split(' ');
  return id === '' ? undefined : { id, name: name.join(' ') };
}
