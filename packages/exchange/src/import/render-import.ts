import type { Finding } from '@symptograph/core';
import type { Trouble } from './drafts.ts';
import type { SubjectCounts } from './import-counts.ts';
import type { ImportPlan } from './plan-import.ts';

const MOST_DANGLING = 20;
const MOST_EXAMPLES = 1;

/** The account of an import for people, line by line; `isWhole` lists every trouble instead of counting them. */
export function renderImport(plan: ImportPlan, isWhole = false): readonly string[] {
  const { counts, dangling, leftOut, kept, findings } = plan;
  const { deprecated } = counts.concepts;
  const integrity = findings.filter(({ gate }) => gate === 'INTEGRITY');
  const quality = findings.filter(({ gate }) => gate === 'QUALITY');
  return [
    tableLine('', ['created', 'changed', 'removed', 'unchanged']),
    countLine('sources', counts.sources),
    `${countLine('concepts', counts.concepts)}${deprecated > 0 ? `   ${deprecated} of them deprecated` : ''}`,
    countLine('statements', counts.statements),
    ...section('dangling', dangling, (all) => listed(all, isWhole ? all.length : MOST_DANGLING)),
    ...section('left out', leftOut, isWhole ? (all) => listed(all, all.length) : byReason),
    ...section('left as it is', kept, isWhole ? (all) => listed(all, all.length) : byReason),
    ...section('broken', integrity, (all) => all.map(({ sentence }) => `  ${sentence}`)),
    ...section('to be looked at', quality, byCode),
    ...(plan.edits.length === 0 ? ['nothing to do'] : []),
  ];
}

function tableLine(name: string, cells: readonly (string | number)[]): string {
  return `${name.padEnd(11)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
}

function countLine(name: string, { created, changed, removed, unchanged }: SubjectCounts): string {
  return tableLine(name, [created, changed, removed, unchanged]);
}

function section<Item>(
  name: string,
  items: readonly Item[],
  lines: (items: readonly Item[]) => readonly string[],
): readonly string[] {
  return items.length === 0 ? [`${name}: none`] : [`${name}: ${items.length}`, ...lines(items)];
}

function listed(troubles: readonly Trouble[], most: number): readonly string[] {
  const lines = troubles.slice(0, most).map((trouble) => `  ${placeOf(trouble)}: ${trouble.reason}`);
  return troubles.length > most ? [...lines, `  and ${troubles.length - most} more`] : lines;
}

/** How often each reason comes, with the place of the first. */
function byReason(troubles: readonly Trouble[]): readonly string[] {
  return groups(troubles, ({ file, reason }) => `${file} ${reason}`).map(([first, count]) => {
    const place = count > MOST_EXAMPLES ? `first ${placeOf(first)}` : placeOf(first);
    return `  ${String(count).padStart(6)}  ${first.reason} (${place})`;
  });
}

function byCode(findings: readonly Finding[]): readonly string[] {
  return groups(findings, ({ code }) => code).map(
    ([first, count]) => `  ${String(count).padStart(6)}  ${first.code}, first: ${first.sentence}`,
  );
}

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly [Item, number][] {
  const found = new Map<string, [Item, number]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group) group[1] += 1;
    else found.set(keyOf(item), [item, 1]);
  }
  return [...found.values()].sort(([, a], [, b]) => b - a);
}

function placeOf({ file, line, at }: Trouble): string {
  return `${file}${line === undefined ? '' : `:${line}`}${at === undefined ? '' : ` ${at}`}`;
}
