/** Decimals of CQL have at most 8 digits after the point (CQL 1.5, Appendix B, Decimal). */
const SCALE = 8;

/** A name as a quoted identifier: any text is one once its quotation marks, backslashes and line breaks are escaped. */
export function cqlIdentifier(name: string): string {
  return `"${escaped(name, '"')}"`;
}

/** A text as a string literal. */
export function cqlString(text: string): string {
  return `'${escaped(text, "'")}'`;
}

/** A number as a decimal literal, rounded to the 8 digits after the point that CQL has. */
export function cqlDecimal(value: number): string {
  const [whole, part = ''] = Math.abs(value).toFixed(SCALE).split('.');
  const digits = part.replace(/0+$/, '') || '0';
  return `${value < 0 ? '-' : ''}${whole}.${digits}`;
}

/** A text as one line of comment. */
export function cqlComment(text: string): string {
  return `// ${text.replaceAll(/\s+/g, ' ')}`;
}

function escaped(text: string, quote: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
}
