import { join } from 'node:path';
import { errorIn } from '../error-in.ts';
import { errorAt, type Report } from '../finding.ts';
import { fieldsOf } from '../plain.ts';
import { type PackInfo, packInfoShape } from '../shape/pack-file-shape.ts';
import type { CheckedFile } from './checked-file.ts';
import { type OutlinedSource, unknownSource } from './compile-sources.ts';

/** What a pack says of itself; undefined, and reported, when it says nothing, or twice. */
export function compileInfo(
  pack: {
    readonly folder: string;
    readonly files: readonly CheckedFile[];
    readonly sources: ReadonlyMap<string, OutlinedSource>;
  },
  report: Report,
): PackInfo | undefined {
  const [first, ...others] = pack.files.filter(({ file }) => 'pack' in fieldsOf(file.content));
  for (const { file } of others) {
    const sentence = `${first?.file.file} says what this pack is too. Keep one of the two.`;
    report(errorAt({ file, path: ['pack'] }, 'DUPLICATE_PACK', sentence));
  }
  if (!first) {
    if (pack.files.every(({ file }) => file.findings.length === 0)) report(noPack(pack.folder));
    return undefined;
  }
  const info = packInfoShape.safeParse(fieldsOf(first.file.content)['pack']).data;
  if (info && !pack.sources.has(info.source)) {
    const spot = { file: first.file, path: ['pack', 'source'] };
    report(errorIn(spot, 'UNKNOWN_SOURCE', unknownSource(info.source, pack.sources)));
  }
  return info;
}

function noPack(folder: string) {
  return {
    code: 'NO_PACK',
    severity: 'ERROR',
    file: join(folder, 'pack.yaml'),
    line: 1,
    column: 1,
    sentence:
      'This folder is no pack yet: add pack.yaml with slug, title, description, language, licence and source.',
  } as const;
}
