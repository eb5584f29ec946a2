/** What kinds of subjects are called, by the prefix of their ids, in the order in which changes are told. */
const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  sym: ['Symptom', 'Symptoms'],
  con: ['Condition', 'Conditions'],
  tst: ['Diagnostic test', 'Diagnostic tests'],
  trt: ['Treatment', 'Treatments'],
  rsk: ['Risk factor', 'Risk factors'],
  ana: ['Anatomy', 'Anatomy'],
  fac: ['Factor', 'Factors'],
  obs: ['Observable', 'Observables'],
  stm: ['Statement', 'Statements'],
  rul: ['Rule', 'Rules'],
  cri: ['Criterion', 'Criteria'],
  ctr: ['Contract', 'Contracts'],
  cas: ['Case', 'Cases'],
  src: ['Source', 'Sources'],
};

/** The kind of a subject by its id: its name, and where it stands among the kinds. */
export interface SubjectKind {
  readonly prefix: string;
  readonly one: string;
  readonly many: string;
  readonly order: number;
}

/** The kind of the subject with an id. */
export function subjectKind(subjectId: string): SubjectKind {
  const prefix = subjectId.slice(0, subjectId.indexOf('_'));
  const order = Object.keys(KINDS).indexOf(prefix);
  const [one, many] = KINDS[prefix] ?? ['Subject', 'Subjects'];
  return { prefix, one, many, order: order < 0 ? Object.keys(KINDS).length : order };
}
