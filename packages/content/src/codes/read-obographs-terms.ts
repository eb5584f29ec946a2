import { z } from 'zod';
import { type CodeTerms, codeOfXref } from './code-terms.ts';

/** The part of the obographs JSON format that holds names and cross references. */
const obographsShape = z.object({
  graphs: z.array(
    z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          lbl: z.string().optional(),
          meta: z
            .object({
              deprecated: z.boolean().default(false),
              synonyms: z.array(z.object({ val: z.string() })).default([]),
              xrefs: z.array(z.object({ val: z.string() })).default([]),
            })
            .prefault({}),
        }),
      ),
    }),
  ),
});

const OBO_ID = /^http:\/\/purl\.obolibrary\.org\/obo\/([A-Za-z]+)_(\d+)$/;

/** The terms of an ontology in obographs JSON. Throws when the text is none. */
export function readObographsTerms(text: string): CodeTerms {
  const { graphs } = obographsShape.parse(JSON.parse(text));
  const entries = graphs
    .flatMap(({ nodes }) => nodes)
    .flatMap(({ id, lbl, meta }) => {
      const [, system, number] = OBO_ID.exec(id) ?? [];
      if (system === undefined || lbl === undefined) return [];
      const term = {
        label: lbl,
        names: [lbl, ...meta.synonyms.map(({ val }) => val)],
        xrefs: new Set(meta.xrefs.map(({ val }) => codeOfXref(val))),
        isObsolete: meta.deprecated,
      };
      return [[`${system}:${number}`, term] as const];
    });
  return new Map(entries);
}
