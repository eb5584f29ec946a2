import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { z } from 'zod';
import type { Case, CaseProblem, CaseReading } from './case.ts';
import { ddxplusFindings } from './ddxplus-findings.ts';
import type { DdxplusKnowledge } from './read-ddxplus-knowledge.ts';

/** The columns under the names of the official files and of the copies in circulation. */
const COLUMNS: ReadonlyMap<string, string> = new Map([
  ['PATHOLOGY', 'diagnosis'],
  ['EVIDENCES', 'features'],
  ['INITIAL_EVIDENCE', 'feature_id'],
]);

const patientShape = z.object({ diagnosis: z.string(), features: z.string(), feature_id: z.string() });
const recordShape = z.object({
  record: z.record(z.string(), z.string()),
  info: z.object({ lines: z.int() }),
});

/** A list of texts as Python prints it: `['E_53', 'E_55_@_V_29']`. */
const PRINTED_LIST = /^\s*\[\s*(?:(?:'[^']*'|"[^"]*")\s*(?:,\s*|(?=\])))*\]\s*$/;

/** A file of patients: its name and what it holds. */
interface PatientsFile {
  readonly file: string;
  readonly content: Readable;
}

/**
 * The patients of a DDXPlus CSV file as cases, each a group of its own. A row that does not fit is left out with a
 * problem, and so is a file without the columns PATHOLOGY, EVIDENCES and INITIAL_EVIDENCE.
 */
export async function readDdxplusPatients(
  { file, content }: PatientsFile,
  knowledge: DdxplusKnowledge,
): Promise<CaseReading> {
  const cases: Case[] = [];
  const problems: CaseProblem[] = [];
  let index = 0;
  try {
    for await (const row of content.pipe(parserTelling(file, problems))) {
      const { record, info } = recordShape.parse(row);
      const complain = (what: string) => problems.push({ file, line: info.lines, sentence: `${what}.` });
      const read = readPatient(record, knowledge, complain);
      const place = { id: `${file}:${info.lines}`, group: `row ${index}`, file, line: info.lines };
      if (read) cases.push({ ...place, ...read });
      index += 1;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ file, line: index + 1, sentence: `cannot be read further: ${reason}.` });
  }
  return { cases, problems };
}

function parserTelling(file: string, problems: CaseProblem[]) {
  return parse({
    bom: true,
    columns: (header: string[]) => header.map((name) => COLUMNS.get(name) ?? name),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const line = Number(error?.['lines'] ?? 1);
      problems.push({ file, line, sentence: `is no CSV (${error?.message ?? 'unreadable'}); left out.` });
      return undefined;
    },
  });
}

function readPatient(
  record: Readonly<Record<string, string>>,
  knowledge: DdxplusKnowledge,
  complain: (what: string) => void,
): Pick<Case, 'expected' | 'findings' | 'presenting'> | undefined {
  const { success, data } = patientShape.safeParse(record);
  if (!success) return void complain('lacks one of PATHOLOGY, EVIDENCES and INITIAL_EVIDENCE; left out');
  const { diagnosis, features, feature_id: presenting } = data;
  if (!knowledge.conditions.has(diagnosis))
    return void complain(`${diagnosis || 'nothing'} is no condition; left out`);
  if (!PRINTED_LIST.test(features)) return void complain('EVIDENCES is no list; left out');
  const answers = [...features.matchAll(/'([^']*)'|"([^"]*)"/g)].map(
    ([, single, double]) => single ?? double ?? '',
  );
  const findings = ddxplusFindings(answers, knowledge, complain);
  if (findings.length === 0) return void complain('has no findings; left out');
  const isFound = findings.some(({ code }) => code === presenting);
  if (!isFound)
    complain(`INITIAL_EVIDENCE ${presenting} is not among the evidences; the first of those stands for it`);
  return { expected: { code: diagnosis, label: diagnosis }, findings, ...(isFound ? { presenting } : {}) };
}
