import { URGENCIES, type Urgency } from '@symptograph/rules';
import type { SearchParams } from '../ui/search-params.ts';

/** The levels that an address names as `level`, the most urgent first; what is no level is passed over. */
export function levelsParam(params: SearchParams): readonly Urgency[] {
  const asked = [params['level'] ?? []].flat();
  return URGENCIES.filter((level) => asked.includes(level));
}
