import { canonicalJson } from '@symptograph/rules';
import type { Frequency } from '../../vocabulary/frequency.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { QUALIFIER_SLOTS, type QualifierSlot, type Qualifiers } from '../../vocabulary/qualifiers.ts';
import type { Statement } from '../../vocabulary/statements/statement.ts';

/**
 * The situation that a statement speaks of, as text: two statements of one kind between the same ends say the same
 * when, and only when, it is equal.
 *
 * That is its qualifiers, the severity at which it holds, when a treatment applies and with what aim: "another
 * situation is another statement". Alternatives in a slot are a set. Which piece of evidence an amount names is left
 * out, since ids of evidence are each subject's own; so are the recommendation's line and strength, the purposes of a
 * test and sizes of effects: they are what is claimed of the situation, and two claims of it are a repetition.
 */
export function situationOf(statement: Statement): string {
  return situation(statement, QUALIFIER_SLOTS);
}

/** The situation without how often: a denial contradicts whatever frequency is claimed. */
export function situationWhateverFrequency(statement: Statement): string {
  return situation(
    statement,
    QUALIFIER_SLOTS.filter((slot) => slot !== 'frequency'),
  );
}

function situation(statement: Statement, slots: readonly QualifierSlot[]): string {
  const parts: unknown[] = [meaningOf(statement.qualifiers, slots)];
  if (statement.kind === 'HAS_SYMPTOM') parts.push(asSet(statement.whenConditionSeverity));
  if ('followedBy' in statement) {
    parts.push(statement.aim ?? null, meaningOf(statement.appliesWhen ?? {}, QUALIFIER_SLOTS));
  }
  return canonicalJson(parts);
}

function meaningOf(qualifiers: Qualifiers, slots: readonly QualifierSlot[]): object {
  const meaning: Record<string, unknown> = {};
  for (const slot of slots) {
    const value = qualifiers[slot];
    if (value !== undefined) meaning[slot] = meaningOfValue(value);
  }
  return meaning;
}

function meaningOfValue(value: string | readonly string[] | Frequency | Measure): unknown {
  if (typeof value === 'string') return value;
  if (isList(value)) return asSet(value);
  const { evidence: _, ...amount } = value;
  return amount;
}

function isList(value: readonly string[] | Frequency | Measure): value is readonly string[] {
  return Array.isArray(value);
}

function asSet(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
