/** Beginnings by which a spreadsheet takes a cell for a formula (OWASP, CSV injection). */
const BEGINS_A_FORMULA = /^[=+\-@\t\r]/;

/**
 * A line of a CSV file (RFC 4180) with its line end. A cell that a spreadsheet would take for a formula gets an apostrophe before it,
 * which spreadsheets take away again.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const cell = BEGINS_A_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
