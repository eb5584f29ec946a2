import { checkFolderCodes } from '../codes/check-folder-codes.ts';
import { mergeTerms } from '../codes/code-terms.ts';
import { readCodeTerms } from '../codes/read-code-terms.ts';
import { contentPacks } from '../content-packs.ts';
import { namedFolders, printFindings } from './command-line.ts';

const dataFolders = namedFolders();
if (dataFolders.length === 0) {
  console.error('Name the folders of the data: terms.tsv with xrefs.tsv, or an ontology as obographs JSON.');
  process.exit(2);
}
const terms = mergeTerms(await Promise.all(dataFolders.map((folder) => readCodeTerms(folder))));
const checks = await Promise.all(contentPacks().map(({ folder }) => checkFolderCodes(folder, terms)));
const findings = checks.flatMap((check) => check.findings);
printFindings(findings);
const codes = checks.reduce((sum, check) => sum + check.codes, 0);
console.log(`${codes} codes checked against ${terms.size} terms, ${findings.length} errors`);
