import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { CaseReading } from './case.ts';
import { filesIn } from './files-in.ts';
import { joinReadings } from './join-readings.ts';
import { readPhenopacket } from './read-phenopacket.ts';

const isArchive = (name: string) => /\.(?:tar\.gz|tgz)$/i.test(name);
const isPacket = (name: string) => /\.json$/i.test(name);

/**
 * The GA4GH phenopackets of a folder, with the folders and `.tar.gz` archives in it, or of one file. Of two packets with
 * one id the second is left out with a problem. Rejects only when the path itself cannot be read.
 */
export async function readPhenopackets(path: string): Promise<CaseReading> {
  const readings: CaseReading[] = [];
  for (const file of await filesIn(path, (name) => isArchive(name) || isPacket(name))) {
    if (isArchive(file)) readings.push(await readArchive(file));
    else readings.push(readPhenopacket(file, await readFile(file, 'utf8')));
  }
  return joinReadings(readings);
}

/** A damaged archive gives what could be read of it, and a problem. */
async function readArchive(file: string): Promise<CaseReading> {
  const readings: CaseReading[] = [];
  const entries = extract();
  const unpacked = pipeline(createReadStream(file), createGunzip(), entries).then(
    () => undefined,
    (error: Error) => error,
  );
  try {
    for await (const entry of entries) {
      const content = await text(entry);
      const { name, type } = entry.header;
      if (type === 'file' && isPacket(name)) readings.push(readPhenopacket(`${file}/${name}`, content));
    }
  } catch {
    // The pipeline tells why.
  }
  const failure = await unpacked;
  if (failure) {
    const sentence = `cannot be read as a .tar.gz archive (${failure.message}); what could be read of it was.`;
    readings.push({ cases: [], problems: [{ file, line: 1, sentence }] });
  }
  return joinReadings(readings);
}
