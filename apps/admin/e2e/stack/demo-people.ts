import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The variable of the environment that says where the demo people's passwords are: workers of a run inherit it. */
const DEMO_PEOPLE_FILE = 'E2E_DEMO_PEOPLE_FILE';

export type DemoPerson =
  | 'viewer'
  | 'researcher'
  | 'contributor'
  | 'editor'
  | 'editor2'
  | 'clinician'
  | 'clinician2'
  | 'safety-lead'
  | 'publisher'
  | 'admin';

/** Says in which folder of data the demo people are from now on. */
export function demoPeopleAreIn(dataFolder: string): void {
  process.env[DEMO_PEOPLE_FILE] = join(dataFolder, 'demo-people.txt');
}

/** The folder of data that the demo people are in. */
export function demoDataFolder(): string {
  return dirname(demoPeopleFile());
}

function demoPeopleFile(): string {
  const file = process.env[DEMO_PEOPLE_FILE];
  if (file === undefined) throw new Error(`${DEMO_PEOPLE_FILE} is not set.`);
  return file;
}

/** The address and password with which a demo person signs in. */
export function credentialsOf(person: DemoPerson): { readonly email: string; readonly password: string } {
  const file = demoPeopleFile();
  const email = `${person}@demo.invalid`;
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${email} `));
  const password = line?.slice(email.length).trim();
  if (!password) throw new Error(`${file} has no password of ${email}.`);
  return { email, password };
}
