import type { CompiledPack } from '../compile/compile-pack.ts';
import { errorAt, type PackFinding } from '../finding.ts';

/** One finding for each heading of a source's outline with paragraphs that no evidence of the pack cites. */
export function checkParagraphs({ sources, citations }: CompiledPack): readonly PackFinding[] {
  const cited = new Set(
    citations.map(({ source, heading, paragraph }) => `${source} ${heading}/${paragraph}`),
  );
  return [...sources.values()].flatMap(({ source, outline }) =>
    outline.flatMap(({ key, heading, paragraphs, spot }) => {
      const missing = Array.from({ length: paragraphs }, (_, place) => place + 1).filter(
        (paragraph) => !cited.has(`${source.slug} ${key}/${paragraph}`),
      );
      if (missing.length === 0) return [];
      const which = `${missing.length === 1 ? 'paragraph' : 'paragraphs'} ${missing.join(', ')}`;
      const sentence = `Nothing in this pack cites ${heading}, ${which}. Add what the source says there, with evidence at ${key}/${missing[0]}.`;
      return [errorAt(spot, 'PARAGRAPH_NOT_CITED', sentence)];
    }),
  );
}
