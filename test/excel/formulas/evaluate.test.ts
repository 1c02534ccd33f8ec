import { createBook } from '../book/book';
import { fillSheet } from '../book/fill-sheet';
import { evaluateFormula } from './evaluate';

const book = createBook(['表', "二'表"], { today: '2022-07-15' });
const sheet = book.sheets[0]!;
fillSheet(sheet, [
  ['党政办', '■逾期', 3, { day: '2022-07-01' }],
  ['财政所', '▲临期', 5, null],
  ['党政办', '■逾期', 7, { day: '2022-08-31' }],
  ['司法所', null, { formula: '=SUM(C1:C3)' }, { formula: '=D1-D3' }],
]);
fillSheet(book.sheets[1]!, [[1, 2]]);
book.names.push({ name: 'Duban_State', formula: '=表!$B$1:$B$3', visible: true, comment: '' });

it.each<[string, unknown]>([
  ['1+2*3^2-4/2', 17],
  ['-2^2', 4],
  ['50%*4', 2],
  ['"甲"&1&TRUE', '甲1TRUE'],
  ['"a"="A"', true],
  ['E1=""', true],
  ['E1=0', true],
  ['C4', 15],
  ['D4', -61],
  ["'二''表'!B1", 2],
  ['COUNTIFS(A1:A4,"党政办",B1:B4,"■逾期")', 2],
  ['COUNTIFS(D1:D3,">="&DATE(2022,7,1),D1:D3,"<"&EDATE(D1,1))', 1],
  ['COUNTIF(A1:A4,"*所")', 2],
  ['COUNTIF(B1:B4,"<>■逾期")', 2],
  ['COUNTBLANK(B1:B4)', 1],
  ['COUNT(A1:D4)', 7],
  ['SUMIFS(C1:C3,A1:A3,"党政办")', 10],
  ['SUMPRODUCT(MAX((A1:A3="党政办")*(B1:B3="■逾期")*C1:C3))', 7],
  ['INDEX(C1:C3,MATCH("财政所",A1:A3,0))', 5],
  ['INDEX(Duban_State,2)', '▲临期'],
  ['LARGE(INDEX(C1:C3,2):INDEX(C1:C3,3),2)', 5],
  ['MATCH("没有",A1:A3,0)', { error: '#N/A' }],
  ['IFERROR(MATCH("没有",A1:A3,0),"无")', '无'],
  ['SMALL(C1:C3,2)', 5],
  ['SMALL(C1:C3,4)', { error: '#NUM!' }],
  ['IF(AND(C1<5,OR(B2="",C2=5)),"是","否")', '是'],
  ['TODAY()-D1', 14],
  ['TODAY()+MOD(6-WEEKDAY(TODAY()),7)', 44757],
  ['MONTH(D3)&"月"&DAY(D3)&"日"', '8月31日'],
  ['TEXT(D1,"yyyy-mm-dd")', '2022-07-01'],
  ['EOMONTH(D1,1)', 44804],
  ['HYPERLINK("#\'表\'!A1","A1")', 'A1'],
  ['ROW($B$7)', 7],
  ['1/0', { error: '#DIV/0!' }],
  ['没有这个名称', { error: '#NAME?' }],
  ['NOSUCH(1)', { error: '#NAME?' }],
])('%s', (formula, expected) => {
  const at = { sheet, row: 9, column: 9, down: 0, right: 0 };
  expect(evaluateFormula(formula, at)).toStrictEqual(expected);
});

it('moves relative references with the rule that holds them', () => {
  const at = { sheet, row: 3, column: 3, down: 2, right: 0 };
  expect(evaluateFormula('$B1="■逾期"', at)).toBe(true);
  expect(evaluateFormula('$B$2="■逾期"', at)).toBe(false);
});
