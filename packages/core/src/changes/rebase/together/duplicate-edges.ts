import { statementById } from '../../../graph/read.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import { isStatement } from '../../../graph/subject-type.ts';
import { nameOf } from '../../../validation/naming.ts';
import { situationOf } from '../../../validation/parts/statement-meaning.ts';
import { statementsWithEndsOf } from '../../../validation/parts/statements-with-ends-of.ts';
import type { Statement } from '../../../vocabulary/statements/statement.ts';
import type { ChangesById } from '../../draft/changes-by-id.ts';
import { draftState } from '../../draft/draft-state.ts';
import { joinStatements } from '../../draft/join-statements.ts';
import type { Json } from '../../patch/json.ts';
import type { Resolution } from '../conflict.ts';
import { conflictOf } from '../conflict-of.ts';
import { type Clash, type FindClashes, giveUp, type Overlays } from './clash.ts';
import { putDraft } from './put-draft.ts';

/** Statements that say what another one that was published since says. */
export const duplicateEdges: FindClashes = ({ draft }, overlays) => {
  if (!draft || !isStatement(draft)) return [];
  const others = sayingTheSame(overlays.now, draft);
  if (others.length === 0) return [];
  const known = new Set(
    [...sayingTheSame(overlays.before(), draft), ...doubledAlready(overlays.published, draft)].map(
      ({ id }) => id,
    ),
  );
  const double = others.find(({ id }) => !known.has(id) && statementById(overlays.published, id));
  return double ? [clashOf(draft, double, overlays)] : [];
};

/** Those that say it too in what is published, whatever this change set does. */
function doubledAlready(published: Snapshot, { id }: Statement): readonly Statement[] {
  const statement = statementById(published, id);
  return statement ? sayingTheSame(published, statement) : [];
}

function sayingTheSame(graph: Snapshot, statement: Statement): readonly Statement[] {
  const situation = situationOf(statement);
  return statementsWithEndsOf(graph, statement).filter(
    (other) => other.negated === statement.negated && situationOf(other) === situation,
  );
}

function clashOf(draft: Statement, double: Statement, { now, published }: Overlays): Clash {
  const conflict = conflictOf({
    subjectId: draft.id,
    path: '',
    kind: 'DUPLICATE_EDGE',
    base: null,
    theirs: contentOf(double),
    ours: contentOf(draft),
    choices: ['THEIRS', 'UNION'],
    sentence: `${nameOf(now, draft)} was published since as ${double.id}, with the same qualifiers. Take theirs to give up your statement, or both to put the evidence of both into theirs.`,
  });
  const settle = (changes: ChangesById, { choice }: Resolution): ChangesById => {
    if (choice === 'THEIRS') return giveUp(changes, draft.id);
    const other = draftState(changes, published, double.id).draft;
    if (choice !== 'UNION' || !other || !isStatement(other)) return changes;
    const joined = putDraft(changes, { subjectId: other.id, draft: joinStatements(other, draft) }, published);
    const reason = `It says the same as ${other.id}, which has its evidence now.`;
    return putDraft(joined, { subjectId: draft.id, draft: null, reason }, published);
  };
  return { conflict, settle };
}

function contentOf(statement: Statement): Json {
  const { version: _, ...content } = statement;
  return content as unknown as Json;
}
