import { z } from 'zod';
import { PASSWORD_LENGTH } from './auth.ts';

/** A password that may be set: its length is all that is asked of it. */
export const passwordShape = z
  .string({ error: 'Say the new password as newPassword.' })
  .min(PASSWORD_LENGTH.least, { error: `A password needs at least ${PASSWORD_LENGTH.least} characters.` })
  .max(PASSWORD_LENGTH.most, { error: `A password may have at most ${PASSWORD_LENGTH.most} characters.` });
