import type { Database } from '../database.ts';

/** Resolves when somebody waits to lock a table of the server behind `database`, or when `work` is over, which then did not wait. */
export async function untilWaitedFor(
  database: Pick<Database, 'atOneMoment'>,
  table: string,
  work: Promise<unknown>,
): Promise<void> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  work.then(over, over);
  const sql = `SELECT pid FROM pg_locks WHERE NOT granted AND relation = '${table}'::regclass`;
  const isWaitedFor = async () => (await database.atOneMoment((select) => select(sql))).length > 0;
  while (!isOver && !(await isWaitedFor()));
}
