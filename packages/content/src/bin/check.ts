import { readPack } from '../read-pack.ts';
import { packFolders, printFindings } from './command-line.ts';

const readings = await Promise.all(packFolders().map((folder) => readPack(folder)));
const findings = readings.flatMap((reading) => reading.findings);
printFindings(findings);
const errors = findings.filter(({ severity }) => severity === 'ERROR').length;
const packs = readings.length === 1 ? '1 pack' : `${readings.length} packs`;
console.log(`${packs}, ${errors} errors, ${findings.length - errors} warnings`);
