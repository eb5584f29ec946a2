/** Escapes that stand for something else than the character after the backslash (OBO 1.4, OBO-Char). */
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', W: ' ' };

/** A text of an OBO file with its escapes decoded: `http\://a` is `http://a`. A last lone backslash stays. */
export function unescapeObo(text: string): string {
  return text.includes('\\') ? text.replace(/\\(.)/gsu, (_, char: string) => ESCAPED[char] ?? char) : text;
}

/** The places of a text's characters that are neither escaped nor within double quotes. */
export function* barePlaces(text: string, from = 0): Generator<number> {
  let isQuoted = false;
  for (let place = from; place < text.length; place += 1) {
    const char = text[place];
    if (char === '\\') place += 1;
    else if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted) yield place;
  }
}
