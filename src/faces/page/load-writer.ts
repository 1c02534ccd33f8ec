import { LANGUAGES } from '../../locale/language';
import { loadSheetWords } from '../../locale/load-sheet-words';
import { loadChanges } from '../panels/load-changes';

/** Fetches what writing needs: the words and formulas of our sheets, and the library that draws them. */
export async function loadWriter(): Promise<void> {
  await Promise.all([
    loadChanges(),
    import('exceljs/dist/exceljs.bare.min.js'),
    ...LANGUAGES.map(loadSheetWords),
  ]);
}
