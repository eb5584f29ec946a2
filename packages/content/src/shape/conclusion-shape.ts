import { idShape } from '@symptograph/core';
import { type Conclusion, conclusionShape } from '@symptograph/rules';
import { z } from 'zod';

/** Core's shape of what a rule concludes, with the kinds of concepts that its lists name. */
export const namedConclusionShape = z.strictObject({
  ...conclusionShape.shape,
  suggests: z.array(idShape('con')).default([]),
  rulesOut: z.array(idShape('con')).default([]),
  raisesPriorOf: z.array(idShape('con')).default([]),
  tests: z.array(idShape('tst')).default([]),
} satisfies Record<keyof Conclusion, z.ZodType>);
