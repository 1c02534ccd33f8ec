import { anyOf } from '../../../grid/any-of';
import { CAME_ABOUT } from './came-about';
import { FINISH } from './finish';
import { saidAfter } from './said-after';
import type { SignalForm } from './signal';

const RESULT = '完|好|了|干净|成功|完毕|完工|复绿|到[户人账岗村]';
const FIRST_OF_TWO = '分配|上线|发布|清理|安装|建设|改造|维修|修补|搬迁|腾空|拆除';
/** One verb after 已 or 全部: 排污口已封堵, 公租房全部分配入住. */
const ONE_VERB = new RegExp(`^(?:${FIRST_OF_TWO})?[\\u4e00-\\u9fff]{2}(?:${RESULT})?$`);
/** 危房已拆, 灯都装好了 */
const IN_ONE_WORD = anyOf(
  '(?:已经?|全部?|都)(?:给|重新|全部?)?[拆换修装通办清搬缴交还付补建改填铺种发][完好了掉齐毕通净清除]{1,2}$',
  '[\\u4e00-\\u9fff]已经?[拆换修装通清搬缴还付]$',
);
/** 完成整改中, 进入竣工验收阶段: not yet. */
const UNDER_WAY = /(?:整改|办理|推进|建设|施工|安装|核对|实施|进行|处理|改造)中$|进入[^,]{0,6}验收/;

export const done: SignalForm = {
  signal: 'done',
  examples: [
    '已完成',
    '10月28日已完成',
    '销号',
    '整改到位',
    '已全部拆除',
    '已通过验收',
    '已落实',
    '已于5月上线',
    '已正式运营',
    '超计划300户',
    '息诉罢访',
    '已实现全覆盖',
    '资金已全部收回',
    '排污口已封堵',
    '村民喝上了自来水',
    '公路已全线贯通',
    '危房已拆',
  ],
  reads: ({ text }) =>
    !UNDER_WAY.test(text) &&
    (FINISH.test(text) ||
      CAME_ABOUT.test(text) ||
      IN_ONE_WORD.test(text) ||
      ONE_VERB.test(saidAfter(text) ?? '')),
};
