import type { Done } from '../desk-api/act-at-desk.ts';
import type { ImportFilesMutation } from '../desk-api/generated/graphql.ts';

/** What an import would bring, or brought. */
export type ImportPlan = Done<ImportFilesMutation['importTable']>;

type Counts = ImportPlan['concepts'];

/** Why a plan cannot be made a change set; undefined when it can. */
export function planObstacle({ sources, concepts, statements, findings }: ImportPlan): string | undefined {
  if (findings.some(({ gate }) => gate === 'INTEGRITY')) {
    return 'A finding of integrity keeps all of it out. Mend the files or the mapping and plan again.';
  }
  if ([sources, concepts, statements].every(changesNothing)) {
    return 'The files change nothing: all that they say is in the graph already, or is left out.';
  }
  return undefined;
}

function changesNothing({ created, changed, removed }: Counts): boolean {
  return created + changed + removed === 0;
}
