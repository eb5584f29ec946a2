import { relative } from 'node:path';
import { contentPacks } from '../content-packs.ts';
import { findingLine, hasErrors } from '../finding.ts';
import { readPack } from '../read-pack.ts';

const folders = process.argv.slice(2);
const readings = await Promise.all(
  (folders.length > 0 ? folders : contentPacks().map(({ folder }) => folder)).map((folder) =>
    readPack(folder),
  ),
);
const findings = readings.flatMap((reading) => reading.findings);
for (const finding of findings) {
  console.log(findingLine({ ...finding, file: relative(process.cwd(), finding.file) }));
}

const errors = findings.filter(({ severity }) => severity === 'ERROR').length;
console.log(`${readings.length} packs, ${errors} errors, ${findings.length - errors} warnings`);
process.exitCode = hasErrors(findings) ? 1 : 0;
