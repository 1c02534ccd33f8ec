import { anyOf } from '../../../grid/any-of';
import type { SignalForm } from './signal';

/** 继续修改, 边查边改, 忙着铺管, 协商之中 */
const AN_ACT_NOT_YET_OVER = [
  '(?:继续|反复|不断|连续|轮番|昼夜|日夜)[\\u4e00-\\u9fff]{2}|边[\\u4e00-\\u9fff]{2,3}边|忙[着于]',
  '[\\u4e00-\\u9fff]{2}之中$|当中$|运输途中|协[商调]$',
  '抢[抓抢]|攻坚|努力|加班加点|承诺[^书]{0,10}[内前]',
];
/** 外立面在刷漆, 在找场地; not 存在建设问题, 在建会 */
const VERB_AT_WORK = '[刷铺焊砌挖修拆建改装谈做办走赶抓搬清拉砍填盖种运选找查等磨试]';
const AT_IT = `(?<![存所现旨意重内潜外好])在${VERB_AT_WORK}(?![会入出点])[\\u4e00-\\u9fff]{0,6}$`;
/** Late, done or not. */
const LATE = '超[期时]|逾期|到期';

const GOING_ON = anyOf(...AN_ACT_NOT_YET_OVER, AT_IT, LATE);

/** The weakest word for work that goes on: whatever tells an end, a start or a wait outweighs it. */
export const goingOn: SignalForm = {
  signal: 'goingOn',
  examples: ['新校设计继续修改', '工人忙着铺管', '外立面在刷漆', '逾期'],
  reads: ({ text }) => GOING_ON.test(text),
};
