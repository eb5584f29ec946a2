import { z } from 'zod';

/** What a request about the session comes to: done, or a sentence for the person. */
export type SessionAnswer = { readonly ok: true } | { readonly ok: false; readonly message: string };

const refusalShape = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** Sends a request to the API's routes below /api/auth, as the page's own site. */
export async function sessionRequest(
  path: string,
  body: Readonly<Record<string, unknown>>,
): Promise<SessionAnswer> {
  try {
    const response = await fetch(`/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return { ok: true };
    const refusal = refusalShape.safeParse(await response.json());
    return {
      ok: false,
      message: refusal.data?.errors[0]?.message ?? `The desk answered ${response.status}.`,
    };
  } catch {
    return { ok: false, message: 'The desk does not answer. Try again in a while.' };
  }
}
