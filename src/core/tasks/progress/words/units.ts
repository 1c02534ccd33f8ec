/** Matters: 3项, 2起; counted alike where a text counts both. */
export const MATTERS = '项个件处条宗起';
/** People and homes: 12户, 4名. */
const PEOPLE = '户家名人';
const BUILDINGS = '座栋所间幢村';
const GOODS = '批套份块台部辆艘只盏口眼根扇幅支笔例段道头株棵';

/** One unit that things are counted in. */
export const PIECES = `[${MATTERS}${PEOPLE}${BUILDINGS}${GOODS}]`;
/** Money and sizes: 3万元, 1.5公里, 200亩. */
export const MEASURES = '公里|千米|[米m亩吨万亿元]|[平立]?方';
