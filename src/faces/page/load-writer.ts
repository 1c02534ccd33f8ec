/** Fetches what writing needs: the words and formulas of our sheets, and the library that draws them. */
export async function loadWriter(): Promise<void> {
  await Promise.all([import('../panels/changes-for'), import('exceljs/dist/exceljs.bare.min.js')]);
}
