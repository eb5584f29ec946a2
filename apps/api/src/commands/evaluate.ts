import {
  type Evaluation,
  type EvaluationOptions,
  evaluateDdxplus,
  evaluatePhenopackets,
  readDdxplus,
  readPhenopackets,
  renderEvaluation,
} from '@symptograph/exchange';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';

const EVALUATIONS: Readonly<
  Record<string, (folder: string, options: EvaluationOptions) => Promise<Evaluation>>
> = {
  ddxplus: async (folder, options) => evaluateDdxplus(await readDdxplus(folder), options),
  phenopackets: async (folder, options) => evaluatePhenopackets(await readPhenopackets(folder), options),
};

interface Given extends Omit<EvaluationOptions, 'others'> {
  readonly others?: number;
  readonly json?: true;
}

/**
 * `evaluate <dataset> <folder>`: ranks cases with a known diagnosis, ours beside simple ways to do it, and prints the
 * tables. Ends with exit code 1 and a line on stderr when nothing could be measured.
 */
export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('Measures the ranking on cases with a known diagnosis, beside simple ways to rank.')
    .addArgument(new Argument('<dataset>', 'what the folder holds').choices(Object.keys(EVALUATIONS)))
    .argument('<folder>', 'folder of DDXPlus, or of phenopackets as .json files or .tar.gz archives')
    .addOption(
      new Option('--split <part>', 'measure on the test part, or on the part for choosing between formulas')
        .choices(['test', 'dev'])
        .default('test'),
    )
    .option(
      '--others <number>',
      'DDXPlus: evidences told besides the initial one (default: 2 and 4)',
      wholeNumber,
    )
    .option('--seed <number>', 'draws the evidences and the bootstrap samples', wholeNumber, 1)
    .option('--json', 'print JSON instead of tables')
    .action(evaluate);
}

async function evaluate(dataset: string, folder: string, given: Given): Promise<void> {
  const { split, seed, others, json } = given;
  const run = EVALUATIONS[dataset];
  if (!run) throw new Error(`There is no evaluation on ${dataset}.`);
  let evaluation: Evaluation;
  try {
    evaluation = await run(folder, { split, seed, others: others === undefined ? [2, 4] : [others] });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return fail(`The folder cannot be read: ${error.message}`);
  }
  if (evaluation.cases.measured === 0) {
    const [problem] = evaluation.problems;
    const first = problem && ` The first problem is at ${problem.file}:${problem.line}: ${problem.sentence}`;
    return fail(`${folder} gave no case to measure; is it a folder of ${dataset}?${first ?? ''}`);
  }
  process.stdout.write(json ? `${JSON.stringify(evaluation, null, 2)}\n` : renderEvaluation(evaluation));
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 0 to 999999999.');
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
