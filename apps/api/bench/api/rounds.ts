import type { ContenderEntry, Given } from './contenders.ts';
import type { LoadOrder, LoadResult } from './load-order.ts';
import { measure } from './measure.ts';
import { QUERY_NAMES, type QueryName, type Questions } from './questions.ts';
import { type Answers, askAll, assertSameAnswers } from './same-answers.ts';
import { startContender } from './start-contender.ts';
import type { Measured } from './table.ts';

/** How long and how often is measured. */
export type Pace = Pick<LoadOrder, 'seconds' | 'warmUpSeconds' | 'connections'> & { readonly rounds: number };

/** Asks every contender every question. Throws when one of them does not answer the data that the first one answers. */
export async function checkAnswers(
  contenders: readonly ContenderEntry[],
  given: Given,
  questions: Questions,
): Promise<void> {
  let expected: Answers | undefined;
  for (const { program, ownCursors, title } of contenders) {
    const server = await startContender(program(given));
    const answers = await askAll(server.url, questions);
    await server.stop();
    expected ??= answers;
    assertSameAnswers(expected, answers, { title, ownCursors });
  }
}

/** Measures every contender in each round, one after the other, each time in a new process. */
export async function runRounds(
  contenders: readonly ContenderEntry[],
  given: Given,
  { rounds, ...pace }: Pace,
): Promise<Readonly<Record<QueryName, Measured>>> {
  const measured = { '3 hops': new Map<string, LoadResult[]>(), small: new Map<string, LoadResult[]>() };
  for (let round = 1; round <= rounds; round += 1) {
    for (const { key, title, program } of contenders) {
      const server = await startContender(program(given));
      const rates: string[] = [];
      for (const query of QUERY_NAMES) {
        const result = await measure({ ...pace, ...server, handed: given.handed, query });
        measured[query].set(key, [...(measured[query].get(key) ?? []), result]);
        rates.push(`${query} ${result.perSecond.toFixed(0)}/s`);
      }
      await server.stop();
      console.error(`round ${round}: ${title}: ${rates.join(', ')}`);
    }
  }
  return measured;
}
