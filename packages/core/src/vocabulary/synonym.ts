import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { synonymScope } from './terms/evidence-terms.ts';
import { languageShape, textShape } from './text.ts';

/** Another name, as people say it. */
export const synonymShape = z.strictObject({
  text: textShape,
  scope: synonymScope.shape.default('EXACT'),
  language: languageShape.default('en'),
});

export type Synonym = DeepReadonly<z.infer<typeof synonymShape>>;
