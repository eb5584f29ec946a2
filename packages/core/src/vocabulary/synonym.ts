import { z } from 'zod';
import type { DeepReadonly } from '../deep-readonly.ts';
import { synonymScope } from './terms/evidence-terms.ts';
import { languageShape, textShape } from './text.ts';

/** Another name, as people say it. */
export const synonymShape = z.strictObject({
  text: textShape,
  scope: synonymScope.shape.default('EXACT'),
  language: languageShape.default('en'),
});

export type Synonym = DeepReadonly<z.infer<typeof synonymShape>>;
