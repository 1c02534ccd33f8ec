import { line, text, valued } from './shapes';

const CATEGORIES = 111_111_111;
const VALUES = 222_222_222;

/** How a chart refers to its axes. */
export const AXIS_IDS = valued('axId', CATEGORIES) + valued('axId', VALUES);

const NUMBER_FORMAT = '<c:numFmt formatCode="General" sourceLinked="0"/>';
const NO_TICKS = valued('majorTickMark', 'none') + valued('minorTickMark', 'none');

/** catAx: from top to bottom, as the table beside it; labels in points. */
export const categoryAxis = (labelSize: number): string =>
  [
    '<c:catAx>',
    valued('axId', CATEGORIES),
    `<c:scaling>${valued('orientation', 'maxMin')}</c:scaling>`,
    valued('delete', 0),
    valued('axPos', 'l'),
    NUMBER_FORMAT,
    NO_TICKS,
    valued('tickLblPos', 'low'),
    line('7F7F7F', 6350),
    text(100 * labelSize),
    valued('crossAx', VALUES),
    valued('crosses', 'autoZero'),
    valued('auto', 0),
    valued('lblAlgn', 'ctr'),
    valued('lblOffset', 100),
    valued('tickLblSkip', 1),
    valued('noMultiLvlLbl', 1),
    '</c:catAx>',
  ].join('');

/** valAx: not shown, since every bar tells its value. */
export const VALUE_AXIS = [
  '<c:valAx>',
  valued('axId', VALUES),
  `<c:scaling>${valued('orientation', 'minMax')}${valued('min', 0)}</c:scaling>`,
  valued('delete', 1),
  valued('axPos', 't'),
  NUMBER_FORMAT,
  NO_TICKS,
  valued('tickLblPos', 'nextTo'),
  valued('crossAx', CATEGORIES),
  valued('crosses', 'autoZero'),
  valued('crossBetween', 'between'),
  '</c:valAx>',
].join('');
