/** A run of words that both texts have, that only the older has, or only the newer. */
export interface DiffRun {
  readonly kind: 'SAME' | 'REMOVED' | 'ADDED';
  readonly text: string;
}

/** The most pairs of words that are compared; of texts with more, what differs is told as a whole. */
const MOST_PAIRS = 1_000_000;

/**
 * What differs between two texts, word by word: SAME and REMOVED joined are the older one, SAME and ADDED the newer. A stretch that is written
 * anew is one removal and one addition, though it keeps a space, a comma or a short word.
 */
export function wordDiff(before: string, after: string): readonly DiffRun[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const start = commonStart(old, now);
  const end = commonStart(old.slice(start).reverse(), now.slice(start).reverse());
  const [oldPart, nowPart] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  return joined([
    { kind: 'SAME', text: old.slice(0, start).join('') },
    ...middleDiff(oldPart, nowPart),
    { kind: 'SAME', text: old.slice(old.length - end).join('') },
  ]);
}

/** Words, marks and what is between them, each by itself, so that joined they are the text. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function middleDiff(old: readonly string[], now: readonly string[]): readonly DiffRun[] {
  if (old.length * now.length > MOST_PAIRS)
    return [
      { kind: 'REMOVED', text: old.join('') },
      { kind: 'ADDED', text: now.join('') },
    ];
  const lengths = commonLengths(old, now);
  const width = now.length + 1;
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  const runs: DiffRun[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && was === is) {
      runs.push({ kind: 'SAME', text: was });
      i += 1;
      j += 1;
    } else if (was !== undefined && (is === undefined || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ kind: 'REMOVED', text: was });
      i += 1;
    } else {
      runs.push({ kind: 'ADDED', text: is ?? '' });
      j += 1;
    }
  }
  return runs;
}

/** The length of the longest common subsequence of what follows each pair of places, row by row. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const [down, right, both] = [(i + 1) * width + j, i * width + j + 1, (i + 1) * width + j + 1];
      lengths[i * width + j] =
        old[i] === now[j] ? (lengths[both] ?? 0) + 1 : Math.max(lengths[down] ?? 0, lengths[right] ?? 0);
    }
  }
  return lengths;
}

/** What both texts have, and after it what stands only in the older and only in the newer; both are empty at most at the end. */
interface Stretch {
  readonly same: string;
  readonly removed: string;
  readonly added: string;
}

/** The runs with those of one kind side by side made one; removed before added where both stand between the same words. */
function joined(runs: readonly DiffRun[]): readonly DiffRun[] {
  return stretchesOf(runs)
    .reduce(bridged, [])
    .flatMap(({ same, removed, added }): readonly DiffRun[] => [
      { kind: 'SAME', text: same },
      { kind: 'REMOVED', text: removed },
      { kind: 'ADDED', text: added },
    ])
    .filter(({ text }) => text !== '');
}

function stretchesOf(runs: readonly DiffRun[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let last: Stretch = { same: '', removed: '', added: '' };
  for (const { kind, text } of runs) {
    if (kind === 'REMOVED') last = { ...last, removed: last.removed + text };
    else if (kind === 'ADDED') last = { ...last, added: last.added + text };
    else if (last.removed + last.added === '') last = { ...last, same: last.same + text };
    else {
      stretches.push(last);
      last = { same: text, removed: '', added: '' };
    }
  }
  return [...stretches, last];
}

/** One word of at most three letters, or none. */
const BRIDGE = /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}]{1,3}[^\p{L}\p{N}]*)?$/u;

/** Stretches with one more, which is one with the last where next to nothing stands between two that together say something in place of something. */
function bridged(told: readonly Stretch[], next: Stretch): readonly Stretch[] {
  const last = told.at(-1);
  if (last === undefined || next.removed + next.added === '' || !BRIDGE.test(next.same))
    return [...told, next];
  const [removed, added] = [last.removed + next.removed, last.added + next.added];
  if (removed === '' || added === '') return [...told, next];
  const one = {
    same: last.same,
    removed: last.removed + next.same + next.removed,
    added: last.added + next.same + next.added,
  };
  return [...told.slice(0, -1), one];
}
