import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generatedFiles } from '../generated-files.ts';
import { printFindings, relativePath } from './command-line.ts';

const { files, findings } = await generatedFiles();
for (const { path, text } of files) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  console.log(`${relativePath(path)} written`);
}
printFindings(findings);
