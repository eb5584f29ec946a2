import { DatabaseError } from '@symptograph/db';
import { callRunningApi } from '../admin-socket/call-running-api.ts';
import type { Settings } from '../env.ts';
import { StartupProblem } from '../startup-problem.ts';
import { type DataState, readDataState } from './data-state.ts';
import { type Diagnosis, failing, well } from './diagnosis.ts';
import { examineApi } from './examine-api.ts';
import { examineData } from './examine-data.ts';
import { examineDatabase } from './examine-database.ts';
import { examineMachine } from './examine-machine.ts';
import { examineSettings } from './examine-settings.ts';
import { examineSnapshotFile } from './examine-snapshot-file.ts';
import { onData } from './on-data.ts';

/** What an installation is and what is wrong with it; nothing is changed by looking. `node` is such as `20.19.0`. */
export async function diagnose(settings: Settings, node: string): Promise<readonly Diagnosis[]> {
  const { databaseUrl, dataFolder } = settings;
  return [
    ...(await examineMachine(node, dataFolder)),
    ...(await examineSettings(settings)),
    await examineApi(settings),
    ...(await examineContent(settings)),
    ...(databaseUrl === undefined ? [] : [await examineSnapshotFile(dataFolder, databaseUrl)]),
  ];
}

async function examineContent(settings: Settings): Promise<readonly Diagnosis[]> {
  try {
    const running = await stateFromApi(settings);
    if (running)
      return [
        well('database', 'The running API holds the embedded data, and answers for them.'),
        ...examineData(running, settings),
      ];
    const { diagnoses, isReadable } = await examineDatabase(settings);
    if (!isReadable) return diagnoses;
    return [...diagnoses, ...examineData(await stateHere(settings), settings)];
  } catch (error) {
    if (!(error instanceof StartupProblem || error instanceof DatabaseError)) throw error;
    return [failing('database', error.message)];
  }
}

async function stateFromApi({ databaseUrl, dataFolder }: Settings): Promise<DataState | undefined> {
  if (databaseUrl !== undefined) return undefined;
  const called = await callRunningApi(dataFolder, 'data.state', {});
  return called?.value as DataState | undefined;
}

function stateHere(settings: Settings): Promise<DataState> {
  return onData(settings, { command: 'data.state', given: {}, work: readDataState, mayMigrate: false });
}
