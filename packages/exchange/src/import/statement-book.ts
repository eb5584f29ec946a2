import { type Statement, situationOf } from '@symptograph/core';
import { endsOf } from './join-statements.ts';

/** The statements of a graph while an import changes them. */
export interface StatementBook {
  /** The statement of the same kind, ends, negation and qualifiers. */
  readonly sayingTheSame: (statement: Statement) => Statement | undefined;
  /** One that only the same source says, of the same kind, ends and negation, that was not put yet. */
  readonly tellingOtherwise: (statement: Statement, source: string) => Statement | undefined;
  readonly put: (statement: Statement) => void;
  /** All of them; those that were not put have lost the evidence of the imported sources, and are gone without any. */
  readonly statements: () => readonly Statement[];
}

/** A book of statements. `imported` are the ids of the sources whose word is taken back where it is not repeated. */
export function statementBook(
  before: readonly Statement[],
  imported: ReadonlySet<string>,
  isLocked: (id: string) => boolean,
): StatementBook {
  const after = new Map(before.map((statement) => [statement.id, statement]));
  const byMeaning = new Map(before.map((statement) => [meaningOf(statement), statement]));
  const byEnds = new Map<string, Statement[]>();
  for (const statement of before) {
    if (!isLocked(statement.id) && citesOnly(statement, imported)) {
      const key = placeOf(statement);
      byEnds.set(key, [...(byEnds.get(key) ?? []), statement]);
    }
  }
  const put = new Set<string>();
  return {
    sayingTheSame: (statement) => byMeaning.get(meaningOf(statement)),
    tellingOtherwise: (statement, source) =>
      byEnds
        .get(placeOf(statement))
        ?.find((other) => !put.has(other.id) && citesOnly(other, new Set([source]))),
    put: (statement) => {
      put.add(statement.id);
      after.set(statement.id, statement);
    },
    statements: () =>
      [...after.values()].flatMap((statement) =>
        put.has(statement.id) || isLocked(statement.id) ? [statement] : withoutSources(statement, imported),
      ),
  };
}

function citesOnly({ evidence }: Statement, sources: ReadonlySet<string>): boolean {
  return evidence.every(({ source }) => sources.has(source));
}

function placeOf({ kind, subject, object, negated }: Statement): string {
  return [kind, ...endsOf(kind, subject, object), negated].join(' ');
}

function meaningOf(statement: Statement): string {
  return `${placeOf(statement)} ${situationOf(statement)}`;
}

function withoutSources(statement: Statement, sources: ReadonlySet<string>): readonly Statement[] {
  const evidence = statement.evidence.filter(({ source }) => !sources.has(source));
  const [first] = evidence;
  if (evidence.length === statement.evidence.length) return [statement];
  if (!first) return [];
  const { frequency } = statement.qualifiers;
  if (!frequency || evidence.some(({ id }) => id === frequency.evidence)) return [{ ...statement, evidence }];
  const qualifiers = { ...statement.qualifiers, frequency: { ...frequency, evidence: first.id } };
  return [{ ...statement, evidence, qualifiers }];
}
