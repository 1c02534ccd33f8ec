import { anyOf } from './any-of';
import type { SignalForm } from './signal';

/** Not 完成率, 完成时限, 完成后: words about completion are no completion. */
const NOT_ABOUT =
  '(?!率|进度|情况|时限|时间|节点|期限|度|的?难度|的?困难|有(?:一定)?(?:难度|困难|压力)|后(?!续)|之后|以后|前(?![期一二三两四五六七八九十\\d])|之前|过程|标准|区|资金|任务的?困难)';

/** An end named by a word of its own. */
export const FINISH = new RegExp(
  '(?<!是否)(?:完成|办结|办毕|完毕|销号|完工|竣工|建成|封顶|结案|结项|办复|到位|清零|见底|投入使用|投入运行|投用|交付|投产|通车|通水|验收合格|通过.{0,6}验收|验收通过|收官|销案|摘牌|结束|达标)' +
    NOT_ABOUT,
);

const SAID = '(?:已|基本|部分|初步|均|全部|悉数|一律|完全|得到|得以)';
const HOW =
  '(?:经|全部|全面|均|按期|按时|如期|及时|依法|按要求|得到|妥善|彻底|完全|有效|基本|初步|部分){0,5}';
const BROUGHT_ABOUT =
  '(?:整改|解决|化解|落实|办理|处理|处置|答复|回复|办复|拆除|清理|清除|整治|修复|修缮|关停|关闭|取缔|清退|退还|追缴|归档|办妥|办好|验收|完善|纠正|改正|结清|结算|兑付|消除|搬离|搬迁|脱贫|销毁|实现|审结|结|完)';
/** An end only where it is said to have come: 已整改, 全部解决. */
const CAME_ABOUT = anyOf(
  `${SAID}${HOW}${BROUGHT_ABOUT}{1,2}(?:完成|完|好|了|目标|结束|并.{0,12})?$`,
  '^(?:√|已?办|已结|整改好|办好了?|做完了?|搞定|完结|全部整改|全部落实|全部解决)$',
);

export const done: SignalForm = {
  signal: 'done',
  examples: ['已完成', '10月28日已完成', '销号', '整改到位', '已全部拆除', '已通过验收', '已落实'],
  reads: ({ text }) => FINISH.test(text) || CAME_ABOUT.test(text),
};
