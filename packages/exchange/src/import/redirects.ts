import { conceptsByCode } from '@symptograph/core';
import type { CodeRef, Trouble } from './drafts.ts';
import type { MatchedDraft } from './match-concepts.ts';
import { curieOfCode, type Planning } from './planning.ts';

/** What replaces what. */
export interface Redirects {
  /** The id of the concept that replaces a draft's; undefined when nothing does. */
  readonly replacementOf: (match: MatchedDraft) => string | undefined;
  /** Concepts of earlier imports that were merged into one of the drafts and have no draft any more. */
  readonly retired: readonly { readonly id: string; readonly replacedBy: string }[];
  readonly leftOut: readonly Trouble[];
}

/**
 * Finds what replaces obsolete drafts: the term that they name, or, when they name none, the one that has their code
 * among those merged into it.
 */
export function redirectsOf(matched: readonly MatchedDraft[], { snapshot, isLocked }: Planning): Redirects {
  const byCode = new Map(matched.map((match) => [keyOf(match, match.draft.code), match]));
  const mergedInto = new Map(
    matched.flatMap((match) => match.draft.merged.map((code) => [keyOf(match, code), match] as const)),
  );
  const leftOut: Trouble[] = [];
  const replacements = new Map<string, string>();
  for (const match of matched) {
    const { kind, file, line, locator, replacedBy, isObsolete } = match.draft;
    const known = replacedBy && conceptsByCode(snapshot, replacedBy).find((concept) => concept.kind === kind);
    const named = replacedBy && (byCode.get(keyOf(match, replacedBy))?.id ?? known?.id);
    const replacement = named ?? mergedInto.get(keyOf(match, match.draft.code))?.id;
    if (replacedBy && named === undefined) {
      const at = `${locator} replaced_by ${curieOfCode(replacedBy)}`;
      leftOut.push({ file, line, at, reason: 'what replaces it is not in the graph' });
    }
    if (isObsolete && replacement !== undefined && replacement !== match.id)
      replacements.set(match.id, replacement);
  }
  const drafted = new Set(matched.map(({ id }) => id));
  const retired = matched.flatMap(({ draft, id }) =>
    draft.merged
      .flatMap((code) => conceptsByCode(snapshot, code))
      .filter((other) => other.kind === draft.kind && !drafted.has(other.id) && !isLocked(other.id))
      .map((other) => ({ id: other.id, replacedBy: id })),
  );
  return { replacementOf: ({ id }) => replacements.get(id), retired, leftOut };
}

function keyOf({ draft }: MatchedDraft, code: CodeRef | undefined): string {
  return `${draft.kind} ${code ? curieOfCode(code) : ''}`;
}
