import { expect, test } from 'vitest';
import { readImportForm } from './read-import-form.ts';

function formOf(name: string, content: string | Uint8Array<ArrayBuffer>): FormData {
  const form = new FormData();
  form.set('title', ' Names ');
  form.set('mapping', 'concept-list');
  form.append('files', new File([content], name));
  return form;
}

test('the files of a form are read as text', async () => {
  expect(await readImportForm(formOf('list.csv', 'id,name'))).toEqual({
    ok: true,
    value: { title: 'Names', mapping: 'concept-list', files: [{ name: 'list.csv', text: 'id,name' }] },
  });
});

test('a file that is no text is refused by its name, with what to do', async () => {
  const workbook = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]);
  expect(await readImportForm(formOf('list.xlsx', workbook))).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(/^list\.xlsx is no text .* Save it there as CSV/) },
  });
});
