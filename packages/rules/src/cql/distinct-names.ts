/** A function that gives every name it is asked for once: as it is, or with a number when it was given before. */
export function distinctNames(): (wanted: string) => string {
  const given = new Set<string>();
  return (wanted) => {
    let name = wanted;
    for (let number = 2; given.has(name); number += 1) name = `${wanted} (${number})`;
    given.add(name);
    return name;
  };
}
