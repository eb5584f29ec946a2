import { type Browser, expect, type Page } from '@playwright/test';
import { DESK_URL } from '../stack/addresses.ts';
import { credentialsOf, type DemoPerson } from '../stack/demo-people.ts';

/** A page of the desk of somebody who is signed in, in a browser context of their own. */
export async function signedIn(browser: Browser, person: DemoPerson): Promise<Page> {
  const context = await browser.newContext({ baseURL: DESK_URL });
  const answer = await context.request.post('/api/auth/sign-in/email', {
    data: credentialsOf(person),
    headers: { origin: DESK_URL },
  });
  expect(answer.status()).toBe(200);
  return await context.newPage();
}
