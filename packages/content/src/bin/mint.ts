import { mintFolder } from '../mint/mint-folder.ts';
import { packFolders, printFindings, relativePath } from './command-line.ts';

const reports = await Promise.all(packFolders().map((folder) => mintFolder(folder)));
const changed = reports.flatMap((report) => report.changed);
for (const { file, minted } of changed) console.log(`${relativePath(file)} ${minted} new ids`);
printFindings(reports.flatMap((report) => report.findings));
console.log(`${changed.reduce((sum, { minted }) => sum + minted, 0)} new ids in ${changed.length} files`);
