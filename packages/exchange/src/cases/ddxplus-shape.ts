import { z } from 'zod';

const questionsShape = z.record(z.string(), z.unknown());

/** release_conditions.json of DDXPlus: a condition with its symptoms and antecedents, by name. */
export const ddxplusConditionsShape = z.record(
  z.string(),
  z.object({
    condition_name: z.string().min(1),
    'icd10-id': z.string().default(''),
    symptoms: questionsShape,
    antecedents: questionsShape,
    /** 1 is the most severe, 5 the least. */
    severity: z.int().min(1).max(5),
  }),
);

const valueShape = z.union([z.string(), z.number()]).transform(String);

/** release_evidences.json of DDXPlus: a question with the answers that it may have, by its code. */
export const ddxplusEvidencesShape = z.record(
  z.string(),
  z.object({
    name: z.string().min(1),
    /** Code of the question that is asked before this one; its own when there is none. */
    code_question: z.string(),
    question_en: z.string(),
    is_antecedent: z.boolean(),
    default_value: valueShape,
    value_meaning: z.record(z.string(), z.object({ en: z.string() })).default({}),
    'possible-values': z.array(valueShape).default([]),
    /** B: yes or no. C: one of the possible values. M: one or more of them. */
    data_type: z.enum(['B', 'C', 'M']),
  }),
);
