import { type Code, conceptsByCode } from '@symptograph/core';
import type { MatchedDraft } from './match-concepts.ts';
import { curieOfCode, type Planning } from './planning.ts';

/** The codes of a draft as its concept may have them. */
export type CodesOf = (match: MatchedDraft) => readonly Code[];

const BEST_FIRST: readonly Code['relation'][] = ['EXACT', 'CLOSE', 'NARROW', 'BROAD'];

/**
 * Lets a code match one concept of a kind exactly: where several claim it, or it is another's own, it is close for all
 * that claim it. A code that a draft names twice has the better of its relations; codes are sorted.
 */
export function exactCodes(matched: readonly MatchedDraft[], { snapshot }: Planning): CodesOf {
  const claims = new Map<string, Set<string>>();
  const claim = (key: string, id: string) => claims.set(key, (claims.get(key) ?? new Set()).add(id));
  const owners = new Map<string, string>();
  const drafted = new Set(matched.map(({ id }) => id));
  for (const { draft, id } of matched) {
    const exact = draft.codes.filter(({ relation }) => relation === 'EXACT');
    for (const code of [draft.code ?? [], draft.merged, exact].flat())
      claim(`${draft.kind} ${curieOfCode(code)}`, id);
    if (draft.code) owners.set(`${draft.kind} ${curieOfCode(draft.code)}`, id);
  }
  return ({ draft, id }) => {
    const isShared = (code: Code) => {
      const key = `${draft.kind} ${curieOfCode(code)}`;
      const others = conceptsByCode(snapshot, code).filter(
        (other) => other.kind === draft.kind && !drafted.has(other.id),
      );
      return owners.get(key) !== id && (others.length > 0 || (claims.get(key)?.size ?? 0) > 1);
    };
    const own: readonly Code[] = draft.code ? [{ ...draft.code, relation: 'EXACT' }] : [];
    const rest = [...draft.merged.map((code): Code => ({ ...code, relation: 'EXACT' })), ...draft.codes];
    const merged = new Set(draft.merged.map(curieOfCode));
    return tidy([
      ...own,
      ...rest.flatMap((code): readonly Code[] => {
        if (code.relation !== 'EXACT' || !isShared(code)) return [code];
        return merged.has(curieOfCode(code)) ? [] : [{ ...code, relation: 'CLOSE' }];
      }),
    ]);
  };
}

function tidy(codes: readonly Code[]): readonly Code[] {
  const best = new Map<string, Code>();
  for (const code of codes) {
    const known = best.get(curieOfCode(code));
    if (!known || rank(code) < rank(known)) best.set(curieOfCode(code), code);
  }
  const [own, ...others] = [...best.values()];
  if (!own) return [];
  return [own, ...others.sort((a, b) => (curieOfCode(a) < curieOfCode(b) ? -1 : 1))];
}

function rank({ relation }: Code): number {
  return BEST_FIRST.indexOf(relation);
}
