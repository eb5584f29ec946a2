import { createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import type { AuthDeps } from './auth.ts';

/**
 * Says that somebody wants another password, before better-auth looks whether they may have it: its transaction is its own, so that
 * only what is written before it is sure to be there when the process ends within it or right after.
 */
export function tellBefore(tell: AuthDeps['tell']) {
  return createAuthMiddleware(async (request) => {
    if (request.path === '/change-password') {
      const session = await getSessionFromCtx(request);
      if (session) await tell('PASSWORD_CHANGE_ASKED', session.user.id);
    }
    if (request.path === '/reset-password') {
      const link = await request.context.internalAdapter.findVerificationValue(
        `reset-password:${request.body?.token}`,
      );
      if (link && link.expiresAt > new Date()) await tell('PASSWORD_RESET_ASKED', link.value);
    }
  });
}
