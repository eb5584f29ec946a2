import { URGENCIES, type Urgency } from '../rule/urgency.ts';

/** The definitions of what is established and of what cannot be excluded. */
export const FLOOR = 'Floor';
export const CEILING = 'Ceiling';

/** The definition of whether some rule of a level is true. */
export function levelName(urgency: Urgency): string {
  return `Level ${urgency}`;
}

/** A function that gives every name it is asked for once: as it is, or with a number when it was given before or is a level's. */
export function cqlNames(): (wanted: string) => string {
  const given = new Set([FLOOR, CEILING, ...URGENCIES.map(levelName)]);
  return (wanted) => {
    let name = wanted;
    for (let number = 2; given.has(name); number += 1) name = `${wanted} (${number})`;
    given.add(name);
    return name;
  };
}
