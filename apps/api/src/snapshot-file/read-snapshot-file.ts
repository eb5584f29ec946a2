import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { EMPTY_GRAPH, type GraphDocument, type Subject } from '@symptograph/core';
import { FIRST_LINE_BYTES, FORMAT, firstLine, type SavedGraph } from './saved-graph.ts';
import { savedHeadShape, savedPartShape } from './saved-shapes.ts';

/** A snapshot file that cannot be used; the message is one line that says why, without the path. */
export class SnapshotFileProblem extends Error {
  override readonly name = 'SnapshotFileProblem';
}

/**
 * What a snapshot file keeps of a database. Nothing of it is believed before the checksum of all of it holds, and
 * nothing that has not its shape. Throws a SnapshotFileProblem when there is no file, or when it is torn, altered, of
 * another format or of another database.
 */
export async function readSnapshotFile(path: string, database: string): Promise<SavedGraph> {
  const content = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new SnapshotFileProblem(
      error.code === 'ENOENT' ? 'there is none' : `it cannot be read (${error.code})`,
    );
  });
  refuseBroken(content);
  try {
    return await parseBody(content.subarray(FIRST_LINE_BYTES), database);
  } catch (error) {
    if (error instanceof SnapshotFileProblem) throw error;
    throw new SnapshotFileProblem(`it holds what this version cannot read: ${(error as Error).message}`);
  }
}

function refuseBroken(content: Buffer): void {
  const first = content.subarray(0, FIRST_LINE_BYTES).toString('latin1');
  const format = /^SYMPTOGRAPH-SNAPSHOT (\d+) /.exec(first)?.[1];
  if (format === undefined) throw new SnapshotFileProblem('it does not begin as a snapshot file');
  if (format !== String(FORMAT)) {
    throw new SnapshotFileProblem(`it has format ${format}, and this version reads format ${FORMAT}`);
  }
  const sha256 = createHash('sha256').update(content.subarray(FIRST_LINE_BYTES)).digest('hex');
  if (first !== firstLine(sha256))
    throw new SnapshotFileProblem('its checksum does not hold: it is torn or altered');
}

async function parseBody(body: Buffer, database: string): Promise<SavedGraph> {
  const lines = linesIn(body);
  const first = await lines.next();
  const head = savedHeadShape.parse(JSON.parse(first.done ? 'null' : first.value));
  if (head.database !== database) {
    throw new SnapshotFileProblem(`it is of the database ${head.database}, not of ${database}`);
  }
  const lists: Partial<Record<keyof GraphDocument, Subject[]>> = {};
  for await (const line of lines) {
    const part = savedPartShape.parse(JSON.parse(line));
    for (const [name, subjects] of Object.entries(part)) {
      const list = name as keyof GraphDocument;
      lists[list] ??= [];
      lists[list].push(...subjects);
    }
    await setImmediate();
  }
  const { release, before } = head;
  const document: GraphDocument = { ...EMPTY_GRAPH, ...(lists as Partial<GraphDocument>) };
  return { release, before, document };
}

async function* linesIn(body: Buffer): AsyncGenerator<string> {
  let rest = '';
  const unpacked = createGunzip().setEncoding('utf8');
  unpacked.end(body);
  for await (const chunk of unpacked) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') throw new Error('its last line has no end');
}
