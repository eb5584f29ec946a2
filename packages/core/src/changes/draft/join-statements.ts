import type { Evidence } from '../../vocabulary/evidence.ts';
import type { Statement } from '../../vocabulary/statements/statement.ts';
import { sameJson } from '../patch/same-json.ts';
import { pointTo } from './point-to.ts';

/**
 * One statement that says what two say: the first with the evidence of both, and with what only the second says besides. A passage
 * that both quote is held once, and amounts of the second then name it by the id that the first gave it.
 */
export function joinStatements(kept: Statement, double: Statement): Statement {
  const known = new Map<string, string>();
  const added: Evidence[] = [];
  for (const piece of double.evidence) {
    const same = kept.evidence.find((other) => sameJson({ ...other, id: '' }, { ...piece, id: '' }));
    if (same) known.set(piece.id, same.id);
    else added.push(piece);
  }
  const { id, version, ...rest } = kept;
  return {
    ...pointTo(double, known),
    ...rest,
    id,
    version,
    evidence: [...kept.evidence, ...added],
  } as Statement;
}
