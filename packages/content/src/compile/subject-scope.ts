import type { CompileContext } from './compile-context.ts';
import type { SubjectEvidence } from './compile-evidence.ts';

/** The subject whose fields are compiled. */
export interface SubjectScope {
  readonly evidence: SubjectEvidence;
  readonly context: CompileContext;
}
