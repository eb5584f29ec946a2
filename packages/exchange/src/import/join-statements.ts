import { type Snapshot, statementKinds } from '@symptograph/core';
import type { StatementDraft, Trouble } from './drafts.ts';
import type { Planning } from './planning.ts';
import { resolveEnd } from './resolve-end.ts';

/** A statement between two concepts, however often a source says it. */
export interface JoinedDraft {
  readonly draft: StatementDraft;
  readonly subject: string;
  readonly object: string;
  /** Every place in the source that says it. */
  readonly locators: readonly string[];
}

/** Drafts whose ends are concepts, and those that dangle. */
export interface JoinedDrafts {
  readonly joined: readonly JoinedDraft[];
  readonly dangling: readonly Trouble[];
}

/** Finds the ends of statements among the concepts after an import, and puts what is said twice together. */
export function joinStatements(
  drafts: readonly StatementDraft[],
  concepts: Snapshot,
  isLocked: Planning['isLocked'],
): JoinedDrafts {
  const joined = new Map<string, JoinedDraft & { readonly locators: string[] }>();
  const dangling: Trouble[] = [];
  for (const draft of drafts) {
    const { kind, file, line, locator, source, negated, frequency, note } = draft;
    const dangle = (reason: string) => dangling.push({ file, line, at: `${locator} (${kind})`, reason });
    const subject = resolveEnd(draft.subject, concepts, isLocked);
    const object = resolveEnd(draft.object, concepts, isLocked);
    if (!subject.ok) dangle(subject.error);
    else if (!object.ok) dangle(object.error);
    else if (!isAllowed(kind, subject.value.kind, object.value.kind)) {
      dangle(`${kind} does not join ${subject.value.kind} to ${object.value.kind}`);
    } else {
      const ends = endsOf(kind, subject.value.id, object.value.id);
      const key = JSON.stringify([source, kind, ...ends, negated, frequency, note]);
      const same = joined.get(key);
      if (same) same.locators.push(locator);
      else joined.set(key, { draft, subject: ends[0], object: ends[1], locators: [locator] });
    }
  }
  return { joined: [...joined.values()], dangling };
}

function isAllowed(kind: StatementDraft['kind'], subject: string, object: string): boolean {
  return statementKinds[kind].ends.some((ends) => ends.subject === subject && ends.object === object);
}

/** The ends as they are, or in one order where the kind says the same with its ends swapped. */
export function endsOf(
  kind: StatementDraft['kind'],
  subject: string,
  object: string,
): readonly [string, string] {
  return statementKinds[kind].symmetric && object < subject ? [object, subject] : [subject, object];
}
