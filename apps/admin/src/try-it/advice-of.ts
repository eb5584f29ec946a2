import { urgencyRank } from '@symptograph/rules';
import type { TextsOfRules } from '../rule-book/client-book.ts';
import type { TryAnswer } from './try-rules.ts';

/** What the true rules of the established level say to do, each text once; what to watch for too, where nobody looks at it at once. */
export function adviceOf(
  { floor, fired }: Pick<TryAnswer, 'floor' | 'fired'>,
  texts: TextsOfRules,
): readonly string[] {
  const decisive = fired.flatMap(({ rule }) =>
    rule.logic.then.urgency === floor ? (texts[rule.logic.id] ?? []) : [],
  );
  const isAtHome = urgencyRank(floor) <= urgencyRank('ROUTINE');
  return [
    ...new Set([
      ...decisive.flatMap(({ advice }) => advice ?? []),
      ...(isAtHome ? decisive.flatMap(({ safetyNet }) => safetyNet ?? []) : []),
    ]),
  ];
}
