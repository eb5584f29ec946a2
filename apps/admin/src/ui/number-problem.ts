/** What a number that somebody types has to be. */
export interface NumberDemand {
  readonly isWhole?: boolean | undefined;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** Whether nothing may stand there. */
  readonly isOptional?: boolean | undefined;
}

/** The number that somebody typed, with a point or a comma before its decimals; NaN for what is none, and for nothing. */
export function numberTyped(text: string): number {
  const written = text.trim().replace(',', '.').replace('−', '-');
  return written === '' ? Number.NaN : Number(written);
}

/** What is wrong with a number that somebody typed, as a sentence that says what to do; undefined when nothing is. */
export function numberProblem(text: string, demand: NumberDemand): string | undefined {
  const { isWhole = false, least, most, isOptional = false } = demand;
  if (text.trim() === '') return isOptional ? undefined : 'Write a number.';
  const number = numberTyped(text);
  if (!Number.isFinite(number)) return 'That is no number; write it in digits.';
  if (isWhole && !Number.isInteger(number)) return 'Write a whole number.';
  if (least !== undefined && number < least) return `Write ${least} or more.`;
  if (most !== undefined && number > most) return `There are only ${most}; write ${most} or less.`;
  return undefined;
}
