import { z } from 'zod';

/**
 * Text with something in it, no white space at its ends, and nothing that cannot be stored: no zero character and no
 * half of a surrogate pair.
 */
export const textShape = z
  .string()
  .min(1, 'must not be empty')
  .refine((text) => text.trim() === text, 'must not begin or end with white space')
  .refine(
    (text) => !/[\0\p{Surrogate}]/u.test(text),
    'must not hold a zero character or half a surrogate pair',
  );

/** Lower-case words joined by hyphens: `deep-vein-thrombosis`. */
export const slugShape = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** BCP 47 language tag. */
export const languageShape = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag: en, en-GB');
