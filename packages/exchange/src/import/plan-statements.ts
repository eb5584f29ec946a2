import {
  buildSnapshot,
  type Concept,
  EMPTY_GRAPH,
  type Source,
  type Statement,
  statementShape,
} from '@symptograph/core';
import type { StatementDraft, Trouble } from './drafts.ts';
import { type JoinedDraft, joinStatements } from './join-statements.ts';
import { ownEvidence } from './own-evidence.ts';
import { idOfSource, type Planning } from './planning.ts';
import { statementBook } from './statement-book.ts';

/** What planning statements needs besides the drafts. */
export interface StatementContext {
  readonly planning: Planning;
  /** The sources after the import, by slug. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Ids of the sources whose files are imported: what they no longer say is taken back. */
  readonly imported: ReadonlySet<string>;
  /** The concepts after the import, by id. */
  readonly concepts: ReadonlyMap<string, Concept>;
}

/** The statements after an import, and what could not be joined or stays as it is. */
export interface PlannedStatements {
  readonly statements: readonly Statement[];
  readonly dangling: readonly Trouble[];
  readonly leftOut: readonly Trouble[];
  readonly kept: readonly Trouble[];
}

/**
 * Plans the statements of an import.
 *
 * A statement that the graph has, with the same ends and qualifiers, gets the source's evidence beside what it has. One
 * of the same ends that only this source says, with other qualifiers, is changed. What the source said before and does
 * not say any more loses its evidence, and goes when none is left.
 */
export function planStatements(
  drafts: readonly StatementDraft[],
  context: StatementContext,
): PlannedStatements {
  const { planning, sources, imported, concepts } = context;
  const graph = buildSnapshot({ ...EMPTY_GRAPH, concepts: [...concepts.values()] });
  const { joined, dangling } = joinStatements(drafts, graph, planning.isLocked);
  const book = statementBook(planning.before.statements, imported, planning.isLocked);
  const leftOut: Trouble[] = [];
  const kept: Trouble[] = [];
  const fresh: { readonly join: JoinedDraft; readonly statement: Statement }[] = [];
  for (const join of joined) {
    const statement = compose(join, undefined, context);
    const same = typeof statement === 'string' ? undefined : book.sayingTheSame(statement);
    if (typeof statement === 'string') leftOut.push(troubleOf(join, statement));
    else if (!same) fresh.push({ join, statement });
    else if (planning.isLocked(same.id)) kept.push(troubleOf(join, 'a content pack says this already'));
    else book.put(composed(join, same, context));
  }
  for (const { join, statement } of fresh) {
    const known = book.tellingOtherwise(statement, idOfSource(sources, join.draft.source));
    book.put(known ? composed(join, known, context) : statement);
  }
  return { statements: book.statements(), dangling, leftOut, kept };
}

function troubleOf({ draft: { file, line, locator, kind } }: JoinedDraft, reason: string): Trouble {
  return { file, line, at: `${locator} (${kind})`, reason };
}

/** What a draft that was composed before makes of a statement that the graph has. */
function composed(join: JoinedDraft, known: Statement, context: StatementContext): Statement {
  const statement = compose(join, known, context);
  if (typeof statement === 'string')
    throw new Error(`A statement was composed before, and now ${statement}.`);
  return statement;
}

/** The statement that a draft makes, of a known one where there is one, or the reason why it makes none. */
function compose(
  { draft, subject, object, locators }: JoinedDraft,
  known: Statement | undefined,
  { planning: { newId }, sources }: StatementContext,
): Statement | string {
  const { kind, negated, frequency, note } = draft;
  const source = idOfSource(sources, draft.source);
  const evidence = ownEvidence(known?.evidence ?? [], { source, locators, newId });
  const before = known?.qualifiers.frequency?.evidence;
  const cited = evidence.find(({ id }) => id === before) ?? evidence.find((piece) => piece.source === source);
  const statement = statementShape.safeParse({
    id: newId('stm'),
    kind,
    subject,
    object,
    ...known,
    negated,
    evidence,
    qualifiers: {
      ...(frequency && { frequency: { ...frequency, evidence: cited?.id } }),
      ...(note !== undefined && { note }),
    },
  });
  if (statement.success) return statement.data;
  const [issue] = statement.error.issues;
  return `it makes no ${kind}: ${issue?.path.join('.')} ${issue?.message}`;
}
