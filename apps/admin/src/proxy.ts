import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { PATH_HEADER } from './desk-api/path-header.ts';
import { env } from './env.ts';
import { forward } from './forward.ts';
import { isForwardedPath } from './forwarded-path.ts';

/** Forwards the API's paths to `API_URL`, as configured when the server started; every page gets its own CSP nonce. */
export async function proxy(request: NextRequest): Promise<Response> {
  return isForwardedPath(request.nextUrl.pathname) ? forward(request) : page(request);
}

function page(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(crypto.randomUUID(), env.NODE_ENV);
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set(PATH_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = {
  matcher: [{ source: '/((?!_next/|icon).*)', missing: [{ type: 'header', key: 'next-router-prefetch' }] }],
};
