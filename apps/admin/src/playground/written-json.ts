/** How long a value may be to stand in one line. */
const LINE = 80;

/** A value as JSON for people: lists and objects that are short stand in one line, others have a line for each part. */
export function writtenJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const isShort = JSON.stringify(value).length <= LINE;
  const deeper = isShort ? '' : `${indent}  `;
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => {
      const written = writtenJson(part, deeper);
      return Array.isArray(value) ? written : `${JSON.stringify(name)}: ${written}`;
    });
  if (parts.length === 0) return `${open}${close}`;
  if (!isShort) return `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
  return Array.isArray(value) ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
}
