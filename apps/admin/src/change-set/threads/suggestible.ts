import type { Choice } from '../../shape-form/field.ts';

/** A value for which a reviewer can suggest another. */
export interface Suggestible {
  readonly kind: 'TEXT' | 'NUMBER' | 'FLAG' | 'CHOICE';
  /** What it can be chosen from; empty where it is written. */
  readonly choices: readonly Choice[];
  /** As it stands there, as a text. */
  readonly written: string;
}

/** The value that a text stands for; undefined where it stands for none. */
export function suggestedValue(
  { kind }: Pick<Suggestible, 'kind'>,
  text: string,
): string | number | boolean | undefined {
  if (kind === 'FLAG') return text === 'true';
  if (kind !== 'NUMBER') return text;
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
