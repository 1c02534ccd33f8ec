import { readClause, SIGNALS } from '../../../../src/core/tasks/progress/read-clause';
import { splitClauses } from '../../../../src/core/tasks/progress/split-clauses';

const EXAMPLES = SIGNALS.flatMap(({ signal, examples }) => examples.map((text) => [text, signal]));

it.each(EXAMPLES)('%s says %s', (text, signal) => {
  expect(splitClauses(text!).map(readClause)).toContain(signal);
});

it.each([
  '区农业农村局均未检测到不合格样品',
  '接待来访群众',
  '取消证明事项30项',
  '集中',
  '清除障碍的时限',
  '已部署',
  '我局已知悉',
  '已走访312户',
  '通报批评2个村',
  '解决860人饮水困难',
  '满意度位居全市第二',
  '矫正',
])('%s says nothing', (text) => {
  const said = splitClauses(text).map(readClause);
  expect(said.filter((signal) => signal !== null && signal !== 'manner')).toEqual([]);
});
