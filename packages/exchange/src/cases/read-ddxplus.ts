import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseProblem, CaseReading } from './case.ts';
import { filesIn } from './files-in.ts';
import { joinReadings } from './join-readings.ts';
import { type DdxplusKnowledge, readDdxplusKnowledge } from './read-ddxplus-knowledge.ts';
import { readDdxplusPatients } from './read-ddxplus-patients.ts';

/** What a folder of DDXPlus gives; without knowledge there are no cases. */
export interface DdxplusReading extends CaseReading {
  readonly knowledge: DdxplusKnowledge | undefined;
}

/**
 * A folder of DDXPlus: `release_conditions.json`, `release_evidences.json` and the patients in every `.csv` file. Rejects
 * when one of the two JSON files cannot be opened, with the first that cannot.
 */
export async function readDdxplus(folder: string): Promise<DdxplusReading> {
  const conditions = await textFile(join(folder, 'release_conditions.json'));
  const evidences = await textFile(join(folder, 'release_evidences.json'));
  const { knowledge, problems } = readDdxplusKnowledge(conditions, evidences);
  if (!knowledge) return { knowledge, cases: [], problems };
  const files = await filesIn(folder, (name) => /\.csv$/i.test(name));
  const patients = await Promise.all(
    files.map((file) => readDdxplusPatients({ file, content: createReadStream(file) }, knowledge)),
  );
  const told: readonly CaseProblem[] = problems;
  return { knowledge, ...joinReadings([{ cases: [], problems: told }, ...patients]) };
}

async function textFile(file: string) {
  return { file, text: await readFile(file, 'utf8') };
}
