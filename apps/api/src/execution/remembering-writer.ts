import type { Compilation } from './compilation.ts';
import type { Write } from './write.ts';

/** Thrown by what a remembered part must not ask: it depends on more than the graph. */
export const notOfTheGraph = new Error('This part of an operation depends on more than the graph.');

/**
 * Writes each entity of a graph once and remembers its text. The part is written in a run that holds the graph and
 * nothing of the request, so that what is remembered cannot hold it either; a part that asks for more is written anew
 * every time.
 */
export function rememberingWriter(write: Write, { counts, takeRoom }: Compilation): Write {
  const slot = counts.rememberedSlots;
  counts.rememberedSlots += 1;
  let dependsOnMore = false;
  return (entity, run) => {
    const { remembered } = run;
    if (!remembered || dependsOnMore) return write(entity, run);
    let texts = remembered.texts[slot];
    if (texts === undefined) {
      texts = new Map();
      remembered.texts[slot] = texts;
    }
    const known = texts.get(entity);
    if (known !== undefined) return known;
    try {
      const text = flat(write(entity, remembered.run));
      if (takeRoom(text.length)) texts.set(entity, text);
      return text;
    } catch (error) {
      if (error !== notOfTheGraph) throw error;
      dependsOnMore = true;
      return write(entity, run);
    }
  };
}

/** One string without seams: a sum of strings would be walked through again each time it is used. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}
