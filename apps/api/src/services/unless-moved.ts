import { ReleaseConflict } from '@symptograph/db';
import type { Desk } from '../desk/desk.ts';
import { MovedOn } from './lock-as-judged.ts';

/** How often somebody else may be first before we give up. */
const ATTEMPTS = 5;

/** Does what a judgement leads to; when what was judged is not so any more, all of it anew on what is there by then, five times at most. */
export async function unlessMoved<Outcome>(desk: Desk, attempt: () => Promise<Outcome>): Promise<Outcome> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      const hasMoved = error instanceof ReleaseConflict || error instanceof MovedOn;
      if (!hasMoved || count === ATTEMPTS) throw error;
      await desk.refresh();
    }
  }
}
