import type { Settings } from '../env.ts';
import { reachedFromOutside } from '../people/refuse-demo-people.ts';
import type { DataState } from './data-state.ts';
import { type Diagnosis, doubtful, failing, well } from './diagnosis.ts';

/** What is published, who can sign in, and whether all of it adds up. */
export function examineData(
  state: DataState,
  settings: Pick<Settings, 'host' | 'publicUrl'>,
): readonly Diagnosis[] {
  return [examineRelease(state), examinePeople(state, settings), examineChain(state)];
}

function examineRelease({ release }: DataState): Diagnosis {
  return release
    ? well('current release', `${release.number} of ${release.publishedAt}: ${release.title}`)
    : doubtful('current release', 'Nothing was published yet; the first start publishes the content packs.');
}

function examinePeople(
  { people, demoPeople, administrators }: DataState,
  settings: Pick<Settings, 'host' | 'publicUrl'>,
): Diagnosis {
  const reach = reachedFromOutside(settings);
  if (demoPeople > 0 && reach !== undefined)
    return failing(
      'people',
      `There are ${demoPeople} demo people, and ${reach}: the API does not start. pnpm symptograph user deactivate --demo-people`,
    );
  if (administrators === 0)
    return doubtful('people', 'Nobody is an administrator: pnpm symptograph user create --role admin');
  const demo = demoPeople > 0 ? `, ${demoPeople} of them demo people, whom this machine alone lets in` : '';
  return well('people', `${people} can sign in${demo}.`);
}

function examineChain({ findings, auditEvents }: DataState): Diagnosis {
  const [first] = findings;
  return first
    ? failing(
        'chain',
        `${findings.length} findings, first: ${first.code} ${first.message} pnpm symptograph verify lists all.`,
      )
    : well(
        'chain',
        `Every release is what was approved, and the audit log is whole (${auditEvents} entries).`,
      );
}
