import { createBook, type Book, type BookOptions } from '../../excel/book/book';
import { fillSheet, mergeAreas } from '../../excel/book/fill-sheet';

/** A clerk's workbook with a breakdown table of that many tasks. */
export function clerksBook(tasks: number, options?: BookOptions): Book {
  const book = createBook(['任务分解表', '通讯录'], options);
  fillSheet(book.sheets[0]!, [
    ['工作任务', '责任单位', '完成时限', '完成情况'],
    ...Array.from({ length: tasks }, (_, i) => [
      `任务${i + 1}`,
      ['办公室', '信息科', '农业农村局'][i % 3]!,
      i % 2 ? '6月底前' : { day: '2026-05-31' },
      i % 4 ? null : '已完成',
    ]),
  ]);
  fillSheet(book.sheets[1]!, [['姓名', '电话']]);
  if (tasks >= 3) mergeAreas(book.sheets[0]!, 'B2:B3');
  return book;
}
