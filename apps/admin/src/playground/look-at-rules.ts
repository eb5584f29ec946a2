import { analyze, compileWithContracts, type RuleFinding, type RuleSet } from '@symptograph/rules';
import type { ClientBook } from '../rule-book/client-book.ts';
import { type BookDraft, draftedBook } from './drafted-book.ts';

/** Something that one should look at in an edited rule. */
export interface ShownFinding {
  readonly code: string;
  readonly severity: RuleFinding['severity'];
  readonly sentence: string;
  /** Whether the published rules do not show it. */
  readonly isNew: boolean;
}

/** What every analysis finds on the rules of a draft, or because of them; what is new first. `published` are the findings on the published rules. */
export function findingsOnDraft(
  book: ClientBook,
  draft: BookDraft,
  published: readonly RuleFinding[],
): readonly ShownFinding[] {
  const ids = new Set([draft.id, ...(draft.rules ?? []).map(({ id }) => id)]);
  const known = new Set(published.map(keyOf));
  const drafted = draftedBook(book, draft);
  const found = findingsOn(drafted, drafted.set);
  return found
    .filter(
      (finding) =>
        ids.has(finding.subject) || finding.related?.some((id) => ids.has(id)) || !known.has(keyOf(finding)),
    )
    .map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      sentence: finding.sentence,
      isNew: !known.has(keyOf(finding)),
    }))
    .sort((a, b) => Number(b.isNew) - Number(a.isNew));
}

/** What every analysis finds on a set of rules over the graph of a book. */
export function findingsOn({ contracts, vocabulary }: ClientBook, set: RuleSet): readonly RuleFinding[] {
  const guarded = compileWithContracts(set, contracts, vocabulary);
  return analyze(guarded.base, { contracts: guarded.contracts });
}

function keyOf({ code, subject, sentence }: RuleFinding): string {
  return `${code} ${subject} ${sentence}`;
}
