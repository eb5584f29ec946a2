/** A run of words that both texts have, that only the older has, or only the newer. */
export interface DiffRun {
  readonly kind: 'SAME' | 'REMOVED' | 'ADDED';
  readonly text: string;
}

/** The most pairs of words that are compared; of texts with more, what differs is told as a whole. */
const MOST_PAIRS = 1_000_000;

/** What differs between two texts, word by word: SAME and REMOVED joined are the older one, SAME and ADDED the newer. */
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

/** Words and what is between them, so that joined they are the text. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
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

/** The runs with those of one kind side by side made one; removed before added where both stand between the same words. */
function joined(runs: readonly DiffRun[]): readonly DiffRun[] {
  const told: DiffRun[] = [];
  let [removed, added] = ['', ''];
  const tell = () => {
    if (removed !== '') told.push({ kind: 'REMOVED', text: removed });
    if (added !== '') told.push({ kind: 'ADDED', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of runs) {
    if (text === '') continue;
    if (kind === 'REMOVED') removed += text;
    else if (kind === 'ADDED') added += text;
    else {
      tell();
      const last = told.at(-1);
      if (last?.kind === 'SAME') told[told.length - 1] = { kind, text: last.text + text };
      else told.push({ kind, text });
    }
  }
  tell();
  return told;
}
