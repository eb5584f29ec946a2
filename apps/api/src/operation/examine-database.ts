import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError, type DatabaseInspection, inspectDatabase } from '@symptograph/db';
import { type Diagnosis, doubtful, failing, well } from './diagnosis.ts';
import type { DataPlace } from './on-data.ts';

/** How a database is, and whether its data can be read by this version. */
export interface ExaminedDatabase {
  readonly diagnoses: readonly Diagnosis[];
  readonly isReadable: boolean;
}

/** A database that no running API holds, looked at without changing it. */
export async function examineDatabase(place: DataPlace): Promise<ExaminedDatabase> {
  const { databaseUrl: url, databaseOwnerUrl: ownerUrl, dataFolder } = place;
  if (url === undefined && !existsSync(join(dataFolder, 'postgres'))) {
    const sentence =
      'There is none yet; the first start makes it (pnpm start), or pnpm symptograph restore fills it.';
    return { diagnoses: [doubtful('database', sentence)], isReadable: false };
  }
  try {
    const found = await inspectDatabase({ url, dataFolder });
    const migrations = examineMigrations(found);
    const kind = url === undefined ? 'Embedded PostgreSQL' : 'A server, PostgreSQL';
    return {
      diagnoses: [
        well('database', `${kind} ${found.version}.`),
        migrations,
        ...(url === undefined ? [] : [await examineRoles(found, { url, ownerUrl, dataFolder })]),
      ],
      isReadable: migrations.level === 'OK',
    };
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return { diagnoses: [failing('database', error.message)], isReadable: false };
  }
}

function examineMigrations({ migrations }: DatabaseInspection): Diagnosis {
  const about = 'migrations';
  const { applied, missing, unknown, unfinished } = migrations;
  if (unknown.length > 0)
    return failing(
      about,
      `The database is of a newer version, with ${unknown.join(', ')}. Use that version, or restore a backup of before.`,
    );
  if (unfinished.length > 0)
    return failing(
      about,
      `${unfinished.join(', ')} has not ended. If a start is at work now, wait; otherwise restore the backup of before the upgrade into a new database.`,
    );
  if (missing.length > 0)
    return doubtful(
      about,
      `The next start brings the database up to date with ${missing.join(', ')}${applied > 0 ? '. Back it up with the older version first.' : '.'}`,
    );
  return well(about, `All ${applied} are applied.`);
}

async function examineRoles(
  { role, mayAlter, migrations }: DatabaseInspection,
  {
    url,
    ownerUrl,
    dataFolder,
  }: { readonly url: string; readonly ownerUrl: string | undefined; readonly dataFolder: string },
): Promise<Diagnosis> {
  const about = 'roles';
  if (ownerUrl !== undefined && ownerUrl !== url) await inspectDatabase({ url: ownerUrl, dataFolder });
  const isMade = migrations.applied > 0;
  if (mayAlter || (ownerUrl === undefined && !isMade))
    return doubtful(
      about,
      `The API works as ${role}, which ${isMade ? 'owns' : 'will own'} the tables: the database cannot hold back what the API does wrong. Make a role for the API alone, and name the owner by DATABASE_OWNER_URL (docs/operations.md).`,
    );
  return well(
    about,
    `The API works as ${role}, which owns nothing${ownerUrl === undefined ? '; migrations need DATABASE_OWNER_URL' : ''}.`,
  );
}
