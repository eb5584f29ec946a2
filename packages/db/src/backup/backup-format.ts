import { createHash } from 'node:crypto';

/** What a backup calls itself, and the version of its format. */
export const BACKUP_FORMAT = { format: 'symptograph-backup', version: 1 } as const;

/** The first line of a backup. */
export interface BackupHeader {
  readonly format: typeof BACKUP_FORMAT.format;
  readonly version: typeof BACKUP_FORMAT.version;
  /** ISO 8601, UTC: the moment that it shows. */
  readonly at: string;
  /** The migrations of the database, oldest first. */
  readonly migrations: readonly string[];
  /** How many rows each table has, in the order in which they follow. */
  readonly tables: readonly (readonly [table: string, rows: number])[];
}

/** The last line: SHA-256, in hexadecimal, of all before it, line ends included. */
export interface BackupTrailer {
  readonly sha256: string;
}

/** A line of JSON with its seal: a tab and the first 16 hexadecimal digits of its SHA-256. JSON itself has no tab. */
export function sealed(json: string): string {
  return `${json}\t${sealOf(json)}\n`;
}

/** The JSON of a line (without its end), or undefined when its seal is not right. */
export function unsealed(line: string): string | undefined {
  const tab = line.lastIndexOf('\t');
  const json = line.slice(0, tab);
  return tab >= 0 && sealOf(json) === line.slice(tab + 1) ? json : undefined;
}

/** The header that a first line is, or undefined when it is none of this format; who wrote the format wrote the rest of it as well. */
export function headerOf(json: string): BackupHeader | undefined {
  const { format, version, ...rest } = JSON.parse(json) as Partial<BackupHeader>;
  const isOurs = format === BACKUP_FORMAT.format && version === BACKUP_FORMAT.version;
  return isOurs ? ({ format, version, ...rest } as BackupHeader) : undefined;
}

function sealOf(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, 16);
}
