import { z } from 'zod';

/** What Next hands to a page of the part of its address after the question mark. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

const textShape = z.string().min(1).optional().catch(undefined);

/** A parameter that is one text; absent, empty or repeated it is `undefined`. */
export function textParam(params: SearchParams, name: string): string | undefined {
  return textShape.parse(params[name]);
}

/** A parameter that is a whole number from 1, such as that of a change set; anything else is `undefined`. */
export function numberParam(params: SearchParams, name: string): number | undefined {
  const number = Number(textParam(params, name));
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** The cursor after which a page of a list starts. */
export function cursorOf(params: SearchParams): string | undefined {
  return textParam(params, 'after');
}
