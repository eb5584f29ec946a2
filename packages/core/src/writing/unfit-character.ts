/**
 * What nobody sees: it turns the direction of what stands beside it, or is left out when shown. What words and signs of real scripts
 * need stays: joiners, the soft hyphen, the selectors of variants.
 */
const UNSEEN =
  /(?!\u00AD|\u200C|\u200D|[\uFE00-\uFE0F]|[\u180B-\u180D\u180F])[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;
/** Control characters but tab and line breaks. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** A character that nobody sees where people write, and where it stands: “U+202E at character 12”; undefined when there is none. */
export function unfitCharacter(text: string): string | undefined {
  const found = UNSEEN.exec(text) ?? CONTROL.exec(text);
  if (!found) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  const place = [...text.slice(0, found.index)].length + 1;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')} at character ${place}`;
}
