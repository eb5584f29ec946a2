import { caseBySlug } from '../../graph/read-rules.ts';
import type { Snapshot } from '../../graph/snapshot.ts';

/** What is there and what is not, as people read it. */
export interface KnownLabels {
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/** The longest slug; what would be longer is cut at a word. */
const MOST_CHARACTERS = 80;

/** A slug that no case of a graph has, of what is known: `calf-pain-and-fever-without-swelling`; with a number behind it when one has it. */
export function witnessSlug(snapshot: Snapshot, { present, absent }: KnownLabels): string {
  const without = absent.length > 0 ? `without ${absent.join(' or ')}` : '';
  const wanted = shortened(slugOf(`${present.join(' and ')} ${without}`)) || 'nothing-known';
  let free = wanted;
  for (let number = 2; caseBySlug(snapshot, free); number += 1) free = `${wanted}-${number}`;
  return free;
}

function slugOf(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’ʼ]/g, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

function shortened(slug: string): string {
  if (slug.length <= MOST_CHARACTERS) return slug;
  return slug.slice(0, slug.lastIndexOf('-', MOST_CHARACTERS));
}
