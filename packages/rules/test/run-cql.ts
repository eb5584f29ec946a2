import { SystemModelInfoProvider } from '@cqframework/cql/cql';
import { CqlCompilerOptions, CqlTranslator, LibraryManager, ModelManager } from '@cqframework/cql/cql-to-elm';
import cql from 'cql-execution';

const models = new ModelManager();
models.modelInfoLoader.registerModelInfoProvider(new SystemModelInfoProvider());
const libraries = new LibraryManager(models, new CqlCompilerOptions().withOptions([]));

/** The parts of ELM that are looked at here. */
interface Elm {
  readonly library: {
    readonly annotation?: readonly { readonly errorSeverity?: string; readonly message?: string }[];
  };
}

/** Values of all definitions of a library, by name. */
export type CqlAnswers = Readonly<Record<string, unknown>>;

/** Translates a library by the reference translator of HL7 and returns what runs it; throws what the translator found wrong. */
export function cqlProgram(text: string): (parameters: object) => Promise<CqlAnswers> {
  const elm = JSON.parse(CqlTranslator.fromText(text, libraries).toJson()) as Elm;
  const errors = (elm.library.annotation ?? []).flatMap(({ errorSeverity, message }) =>
    errorSeverity === 'error' ? [message] : [],
  );
  if (errors.length > 0) throw new Error(`the library is not CQL: ${errors.join('; ')}\n${text}`);
  const library = new cql.Library(elm);
  return async (parameters) => {
    const executor = new cql.Executor(library, undefined, { ...parameters });
    const { unfilteredResults } = await executor.exec(new cql.PatientSource([]));
    return unfilteredResults as CqlAnswers;
  };
}
