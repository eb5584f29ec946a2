import type { ImportTableInput } from '../desk-api/generated/graphql.ts';
import { OWN_MAPPING } from './mappings.ts';

/** What a filled-in form asks to import, its files read; the names of files are those on the reader's machine. */
export async function readImportForm(
  form: FormData,
): Promise<Pick<ImportTableInput, 'title' | 'mapping' | 'files'>> {
  const uploads = form.getAll('files').filter((each) => each instanceof File);
  const files = await Promise.all(
    uploads.map(async (file) => ({ name: file.name, text: await file.text() })),
  );
  return { title: String(form.get('title')).trim(), mapping: await mappingOf(form), files };
}

async function mappingOf(form: FormData): Promise<string> {
  const chosen = String(form.get('mapping'));
  const own = form.get('own');
  return chosen === OWN_MAPPING && own instanceof File ? await own.text() : chosen;
}
