import type { Concept } from '../vocabulary/concepts/concept.ts';
import { compareTerms, type IndexedTerm } from './search-terms.ts';

/** A concept that a query may mean, by one of its terms. */
interface Candidate {
  readonly concept: Concept;
  readonly term: IndexedTerm;
  /** From 0 to 1, higher is better. */
  readonly score: number;
}

/** Takes candidates and keeps each concept's best. */
export interface CandidateList {
  readonly offer: (candidate: Candidate) => void;
  /** A candidate with a lower score than this one would not be kept. */
  readonly leastScore: () => number;
  /** How many concepts are kept. */
  readonly size: () => number;
  /** How many are wanted. */
  readonly wanted: number;
  /** The concepts kept, best first. */
  readonly best: () => readonly Candidate[];
}

/** Orders candidates by score, then as their terms are ordered. */
function compareCandidates(a: Candidate, b: Candidate): number {
  return b.score - a.score || compareTerms(a.term, b.term);
}

/** A list of the `wanted` best candidates, kept in order. */
export function shortList(wanted: number): CandidateList {
  const kept: Candidate[] = [];
  const offer = (candidate: Candidate) => {
    const last = kept.at(-1);
    if (wanted === 0 || (kept.length === wanted && last && compareCandidates(last, candidate) <= 0)) return;
    const known = kept.findIndex(({ concept }) => concept === candidate.concept);
    const before = kept[known];
    if (before && compareCandidates(before, candidate) <= 0) return;
    if (before) kept.splice(known, 1);
    const place = kept.findIndex((other) => compareCandidates(candidate, other) < 0);
    kept.splice(place === -1 ? kept.length : place, 0, candidate);
    if (kept.length > wanted) kept.pop();
  };
  const leastScore = () => (kept.length === wanted ? (kept.at(-1)?.score ?? 0) : 0);
  return { offer, leastScore, size: () => kept.length, wanted, best: () => kept };
}

/** A list of all candidates, put in order at the end. */
export function fullList(): CandidateList {
  const kept = new Map<Concept, Candidate>();
  const offer = (candidate: Candidate) => {
    const before = kept.get(candidate.concept);
    if (!before || compareCandidates(candidate, before) < 0) kept.set(candidate.concept, candidate);
  };
  return {
    offer,
    leastScore: () => 0,
    size: () => kept.size,
    wanted: Number.POSITIVE_INFINITY,
    best: () => [...kept.values()].sort(compareCandidates),
  };
}
