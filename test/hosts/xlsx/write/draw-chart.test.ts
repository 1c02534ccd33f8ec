import { drawChart } from '../../../../src/hosts/xlsx/write/chart/draw-chart';
import { namespacesOf } from '../../../../src/hosts/xlsx/write/namespaces';
import { overview } from './drawn-sheets';

const [bars] = overview().charts;
const drawn = (labelSize: number) =>
  drawChart({ ...bars!, labelSize }, '督办_总览', namespacesOf(''));

it.each([
  [9, 'sz="900"'],
  [8, 'sz="800"'],
])('labels of %i points', (size, written) => {
  const [, axis] = /<c:catAx>(.*)<\/c:catAx>/.exec(drawn(size))!;
  expect(axis).toContain(written);
  expect(axis).toContain('<c:tickLblSkip val="1"/>');
});

it('stands in a thin frame', () => {
  expect(drawn(9)).toMatch(
    /<\/c:chart><c:spPr><a:noFill\/><a:ln w="6350"><a:solidFill>.*<\/c:spPr><\/c:chartSpace>$/,
  );
});
