import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { BackupError } from './backup-error.ts';
import { type BackupHeader, type BackupTrailer, headerOf, unsealed } from './backup-format.ts';

/** What a backup holds, in its order: its header, then rows, each as JSON, by the table that they are of. */
export type BackupEntry =
  | { readonly kind: 'HEADER'; readonly header: BackupHeader }
  | { readonly kind: 'ROW'; readonly table: string; readonly json: string };

/**
 * Reads a backup line by line.
 *
 * @throws BackupError that names the line, when the file is none of this format, or was cut or changed; once it was read to its end it
 * is as it was written.
 */
export async function* readBackup(file: string): AsyncGenerator<BackupEntry> {
  const reading = new BackupReading(file);
  try {
    for await (const line of linesOf(file)) {
      const entry = reading.next(line);
      if (entry) yield entry;
    }
  } catch (error) {
    if (error instanceof BackupError) throw error;
    throw reading.failure(`cannot be read (${(error as Error).message})`, error);
  }
  reading.end();
}

/** The header of a backup, of which no more is read than the first line. Throws a BackupError as `readBackup` does. */
export async function readBackupHeader(file: string): Promise<BackupHeader> {
  for await (const entry of readBackup(file)) if (entry.kind === 'HEADER') return entry.header;
  throw new BackupError(`${file} is empty.`);
}

/** How far a backup has been read. */
class BackupReading {
  readonly #file: string;
  readonly #hash = createHash('sha256');
  #line = 0;
  #table = '';
  /** How many rows of each table are still to come, in their order. */
  #left = new Map<string, number>();
  #isStarted = false;
  #isOver = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** Takes the next line; undefined for one that is about the others. */
  next(line: string): BackupEntry | undefined {
    this.#line += 1;
    const json = unsealed(line);
    if (json === undefined) throw this.failure('was changed or cut');
    if (this.#isOver) throw this.failure('comes after the end');
    if (!this.#isStarted) return this.#start(line, json);
    if (json.startsWith('{"sha256":')) return this.#finish(json);
    this.#hash.update(`${line}\n`);
    if (json.startsWith('{"table":')) {
      this.#table = String((JSON.parse(json) as { readonly table: unknown }).table);
      if (!this.#left.has(this.#table)) throw this.failure('names a table that the first line does not');
      return undefined;
    }
    this.#left.set(this.#table, (this.#left.get(this.#table) ?? 0) - 1);
    return { kind: 'ROW', table: this.#table, json };
  }

  end(): void {
    if (!this.#isOver) throw this.failure('is the last: the end of the backup is missing');
  }

  failure(problem: string, cause?: unknown): BackupError {
    const where = this.#line === 0 ? this.#file : `Line ${this.#line} of ${this.#file}`;
    return new BackupError(
      `${where} ${problem}. Nothing was restored; use another copy of the backup.`,
      cause,
    );
  }

  #start(line: string, json: string): BackupEntry {
    const header = headerOf(json);
    if (!header) throw this.failure('is not the first of a backup that this version of Symptograph reads');
    this.#hash.update(`${line}\n`);
    this.#left = new Map(header.tables);
    this.#isStarted = true;
    return { kind: 'HEADER', header };
  }

  #finish(json: string): undefined {
    const { sha256 } = JSON.parse(json) as BackupTrailer;
    const differing = [...this.#left].find(([, count]) => count !== 0);
    if (differing) throw this.failure(`comes though rows of ${differing[0]} are missing or too many`);
    if (sha256 !== this.#hash.digest('hex'))
      throw this.failure('is the hash of something else than this file');
    this.#isOver = true;
  }
}

/** Each line once it is whole; what came of one is joined but once, however long it is. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const text = createGunzip().setEncoding('utf8');
  source.on('error', (error) => text.destroy(error));
  let parts: string[] = [];
  try {
    for await (const chunk of source.pipe(text)) {
      const [first = '', ...more] = String(chunk).split('\n');
      parts.push(first);
      for (const next of more) {
        yield parts.join('');
        parts = [next];
      }
    }
  } finally {
    source.destroy();
  }
  const rest = parts.join('');
  if (rest !== '') yield rest;
}
