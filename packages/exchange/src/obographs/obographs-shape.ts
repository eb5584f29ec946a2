import { z } from 'zod';

const texts = z.array(z.string()).default([]);

/** The part of a node's metadata that is read; everything else is allowed and left alone. */
const metaShape = z.looseObject({
  definition: z.looseObject({ val: z.string(), xrefs: texts }).optional(),
  comments: texts,
  subsets: texts,
  synonyms: z
    .array(
      z.looseObject({
        pred: z.string(),
        val: z.string(),
        synonymType: z.string().optional(),
        xrefs: texts,
      }),
    )
    .default([]),
  xrefs: z.array(z.looseObject({ val: z.string() })).default([]),
  basicPropertyValues: z.array(z.looseObject({ pred: z.string(), val: z.string() })).default([]),
  deprecated: z.boolean().default(false),
});

/** A node of an obographs graph: a class, an individual or a property. */
export const obographsNodeShape = z.looseObject({
  id: z.string().min(1),
  lbl: z.string().optional(),
  type: z.string().optional(),
  meta: metaShape.prefault({}),
});

export type ObographsNode = z.infer<typeof obographsNodeShape>;

/** An edge of an obographs graph. */
export const obographsEdgeShape = z.looseObject({
  sub: z.string().min(1),
  pred: z.string().min(1),
  obj: z.string().min(1),
});

/** A document of the obographs JSON format; nodes and edges are checked one by one. */
export const obographsDocumentShape = z.looseObject({
  graphs: z
    .array(
      z.looseObject({
        id: z.string().optional(),
        meta: z.looseObject({ version: z.string().optional() }).optional().catch(undefined),
        nodes: z.array(z.unknown()).default([]),
        edges: z.array(z.unknown()).default([]),
      }),
    )
    .min(1, 'must hold a graph'),
});
