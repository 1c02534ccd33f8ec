import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/core/read-workbook';
import { drawGrid } from '../core/grid/draw-grid';
import { workbookOf } from '../core/workbook-of';
import { stagesOf } from './stages';

/** A folder a case: sheet.txt and what each stage makes of it; the first file that differs is the stage that went wrong. */
const cases = readdirSync(__dirname).filter((name) => existsSync(path.join(__dirname, name, 'sheet.txt')));

describe.each(cases)('%s', (name) => {
  const read = (file: string): string => readFileSync(path.join(__dirname, name, file), 'utf8');
  const stages = stagesOf(readWorkbook(workbookOf(drawGrid(read('sheet.txt')))));
  it.each(Object.keys(stages) as (keyof typeof stages)[])('%s', (stage) => {
    expect(JSON.parse(JSON.stringify(stages[stage]))).toEqual(JSON.parse(read(`${stage}.json`)));
  });
});
