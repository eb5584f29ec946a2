import { forgetAllWords } from '../ui/unsent-words.ts';
import { sessionRequest } from './session-request.ts';

/** Ends the session and goes to the start page; says why not when it cannot. */
export async function signOut(): Promise<string | undefined> {
  const answer = await sessionRequest('/sign-out', {});
  if (!answer.ok) return answer.message;
  forgetAllWords();
  location.assign('/');
  return undefined;
}
