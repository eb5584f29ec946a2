import type { Acted } from '../desk-api/act-at-desk.ts';
import type { ImportTableInput } from '../desk-api/generated/graphql.ts';
import { OWN_MAPPING } from './mappings.ts';

/** What is imported and from which files. */
export type ImportInput = Pick<ImportTableInput, 'title' | 'mapping' | 'files'>;

/**
 * What a filled-in form asks to import, its files read; the names of files are those on the reader's machine. A file that is no text is
 * refused by its name.
 */
export async function readImportForm(form: FormData): Promise<Acted<ImportInput>> {
  const uploads = form.getAll('files').filter((each) => each instanceof File);
  const files = await Promise.all(
    uploads.map(async (file) => ({ name: file.name, text: await file.text() })),
  );
  const binary = files.find(({ text }) => isBinary(text));
  if (binary) {
    const message = `${binary.name} is no text but a file of another program. Save it there as CSV (in UTF-8) and give that.`;
    return { ok: false, error: { message, problems: [] } };
  }
  return {
    ok: true,
    value: { title: String(form.get('title')).trim(), mapping: await mappingOf(form), files },
  };
}

/** Zero characters, or bytes that are no UTF-8 and were replaced on reading. */
function isBinary(text: string): boolean {
  return /[\0\uFFFD]/.test(text);
}

async function mappingOf(form: FormData): Promise<string> {
  const chosen = String(form.get('mapping'));
  const own = form.get('own');
  return chosen === OWN_MAPPING && own instanceof File ? await own.text() : chosen;
}
