import { anyOf } from './any-of';
import type { SignalForm } from './signal';

const GOING_ON = anyOf(
  // an act not yet over, by its aspect
  '(?:继续|反复|不断|连续|轮番|昼夜|日夜)[\\u4e00-\\u9fff]{2}|边[\\u4e00-\\u9fff]{2,3}边|忙[着于]|[\\u4e00-\\u9fff]{2}之中$|当中$',
  '(?<![存所现旨意重内潜外好])在(?:[刷铺焊砌挖修拆建改装谈做办走赶抓搬清拉砍填盖种运选找查等磨试](?![会入出点]))[\\u4e00-\\u9fff]{0,6}$',
  '抢[抓抢]|攻坚|努力|加班加点|承诺[^,书]{0,10}[内前]|运输途中|协[商调]$',
  // late, done or not
  '超期|逾期|超时|到期',
);

/** The weakest word for work that goes on: whatever tells an end, a start or a wait outweighs it. */
export const goingOn: SignalForm = {
  signal: 'goingOn',
  examples: ['新校设计继续修改', '工人忙着铺管', '外立面在刷漆', '逾期'],
  reads: ({ text }) => GOING_ON.test(text),
};
