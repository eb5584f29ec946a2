import { codeSystemOf } from '@symptograph/core';
import type { CaseProblem } from './case.ts';
import { ddxplusConditionsShape, ddxplusEvidencesShape } from './ddxplus-shape.ts';
import { lineOfPath } from './json-lines.ts';
import { readJson } from './read-json.ts';

/** A question of DDXPlus. */
export interface DdxplusEvidence {
  readonly code: string;
  readonly question: string;
  readonly isAntecedent: boolean;
  /** BINARY is answered by yes or no; the others by values. */
  readonly answers: 'BINARY' | 'ONE_VALUE' | 'SEVERAL_VALUES';
  /** The value that says "no", "nowhere" or "not at all". */
  readonly defaultValue: string;
  /** Possible values and what they mean; a number means itself. */
  readonly values: ReadonlyMap<string, string>;
}

/** A condition of DDXPlus with the codes of its evidences. */
interface DdxplusCondition {
  readonly name: string;
  /** As the data has them, in the form that ICD-10 writes; nobody has checked that they fit. */
  readonly icd10: readonly string[];
  readonly symptoms: readonly string[];
  readonly antecedents: readonly string[];
  /** 1 is the most severe, 5 the least. */
  readonly severity: number;
}

/** The knowledge of DDXPlus. */
export interface DdxplusKnowledge {
  readonly conditions: ReadonlyMap<string, DdxplusCondition>;
  readonly evidences: ReadonlyMap<string, DdxplusEvidence>;
}

/** A file that was read as text. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/**
 * The knowledge in `release_conditions.json` and `release_evidences.json` of DDXPlus (Fansi Tchango et al. 2022). An
 * evidence that is not described is left out of its condition with a problem. Undefined when a file has another shape.
 */
export function readDdxplusKnowledge(
  conditionsFile: TextFile,
  evidencesFile: TextFile,
): { readonly knowledge: DdxplusKnowledge | undefined; readonly problems: readonly CaseProblem[] } {
  const outcome = 'nothing was read';
  const conditions = readJson(ddxplusConditionsShape, { ...conditionsFile, outcome });
  const evidences = readJson(ddxplusEvidencesShape, { ...evidencesFile, outcome });
  if (!conditions.value || !evidences.value) {
    return { knowledge: undefined, problems: [...conditions.problems, ...evidences.problems] };
  }
  const described = new Map(
    Object.entries(evidences.value).map(([code, data]) => [code, evidenceOf(code, data)]),
  );
  const problems: CaseProblem[] = [];
  const known = (path: readonly string[], codes: object): readonly string[] => {
    const unknown = Object.keys(codes).filter((code) => !described.has(code));
    for (const code of unknown) {
      const line = lineOfPath(conditionsFile.text, [...path, code]);
      const sentence = `${path.join('.')} names ${code}, which is no evidence; left out.`;
      problems.push({ file: conditionsFile.file, line, sentence });
    }
    return Object.keys(codes).filter((code) => described.has(code));
  };
  const read = Object.entries(conditions.value).map(([key, data]): [string, DdxplusCondition] => [
    data.condition_name,
    {
      name: data.condition_name,
      icd10: icd10CodesOf(data['icd10-id']),
      symptoms: known([key, 'symptoms'], data.symptoms),
      antecedents: known([key, 'antecedents'], data.antecedents),
      severity: data.severity,
    },
  ]);
  return { knowledge: { conditions: new Map(read), evidences: described }, problems };
}

const ANSWERS = { B: 'BINARY', C: 'ONE_VALUE', M: 'SEVERAL_VALUES' } as const;

type EvidenceData = (typeof ddxplusEvidencesShape)['_output'][string];

function evidenceOf(code: string, data: EvidenceData): DdxplusEvidence {
  const meanings = new Map(
    data['possible-values'].map((value) => [value, data.value_meaning[value]?.en ?? value]),
  );
  return {
    code,
    question: data.question_en,
    isAntecedent: data.is_antecedent,
    answers: ANSWERS[data.data_type],
    defaultValue: data.default_value,
    values: meanings,
  };
}

/** "i26" and "j17, j18" as I26 and J17, J18; "g44.009", which is ICD-10-CM, as none. */
function icd10CodesOf(text: string): readonly string[] {
  const codes = text.split(',').map((code) => code.trim().toUpperCase());
  return codes.filter((code) => codeSystemOf('ICD10')?.shape.test(code));
}
