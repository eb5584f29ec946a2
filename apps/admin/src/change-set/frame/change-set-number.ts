import { notFound } from 'next/navigation';

/** What Next hands to the pages of a change set. */
export interface ChangeSetParams {
  readonly params: Promise<{ number: string }>;
}

/** More digits than any number has that the API can read. */
const NUMBER = /^[1-9]\d{0,8}$/;

/** The number that an address names; the page that there is no such thing for anything else. */
export async function changeSetNumber({ params }: ChangeSetParams): Promise<number> {
  const { number } = await params;
  return NUMBER.test(number) ? Number(number) : notFound();
}
