import { oneOf } from '../../grid/any-of';
import { ANSWER, FINISH, GET_BACK, INSTALL, PAY, PUT_RIGHT, SIGN } from './words/finish';

const FINISHED = oneOf(
  `${FINISH}|${PUT_RIGHT}|${ANSWER}|${GET_BACK}|${PAY}|${SIGN}|${INSTALL}`,
  '立行立改|即知即改|立查立改|边查边改|落[实地]|办理|调处|结案|交付|投产|达[标产]',
  '拆|清退|搬迁|入住|退出|到岗|恢复|转化|上报|报送|签(?=\\d)',
);
/** 已完成清理整治54173个 */
const FINISHED_BEFORE = new RegExp(`${FINISHED}[\\u4e00-\\u9fff]{0,10}$`);

/** 已发现问题3个, 已召开会议2次: what turns up or is held on the way is no share of the whole. */
const ON_THE_WAY = oneOf(
  '发现|排查|摸排|梳理|登记|交办|转办|反馈|上报|收到|接到|受理|立案',
  '召开|开展|组织|约谈|成立|培训|开工|动工|启动|进场|投入|出动|完成投资',
);
/** 4个小区已划3个: any other act said to be over. */
const SAID_BEFORE = new RegExp(`已(?![对为向给]|.{0,6}${ON_THE_WAY})[\\u4e00-\\u9fff]{1,8}$`);
/** 27盏路灯修了20盏 */
const ACTED_BEFORE = /[\u4e00-\u9fff](?:了|好|完)$/;

/** 完成任务、整改措施: the verb tells which papers, not that they are done. */
const PAPERS = '任务|通知|方案|措施|建议|意见|事项|目标|台账|清单|要求';
/** 12个村中10个村已完成 */
const FINISHED_AFTER = new RegExp(
  `^[\\u4e00-\\u9fff]{0,4}[已均]?${FINISHED}(?!${PAPERS})(?![\\u4e00-\\u9fff]{0,6}\\d)`,
);

/** What a total is said with; a number at the head of a clause is one too. */
const WHOLE = new RegExp(
  oneOf(
    '^$|对$|共|总|全部|任务|目标|计划|应|需|涉及|问题|清单|列出|建立|下达|分解',
    '排查|发现|梳理|摸排|征集|登记|受理|接到|收到|交办|反馈',
  ),
);
/** 12家养殖场已关闭9家, 三条道路完工两条 */
const OF_THESE = /^[\u4e00-\u9fff“”]{0,10}(?:已|中,?|完|实)[^,;。\d]{0,8}\d/;
/** 应签87户, 计划改厕260户: the whole, though a verb of finishing stands before it. */
const TO_BE_DONE = /(?:应|需|须|计划|拟|任务|目标)(?!.{0,8}(?:已|实际|完成))[\u4e00-\u9fff]{0,8}$/;
/** 完成排查1860栋: what is looked for is the whole, however much of it. */
const FOUND = /(?:排查|摸排|发现|受理|交办|转办|征集|梳理)[^,]{0,4}$/;

/** Whether the words around a count tell that so many are done. */
export function saysDone(before: string, after: string): boolean {
  return (
    [FINISHED_BEFORE, SAID_BEFORE, ACTED_BEFORE].some((form) => form.test(before)) ||
    FINISHED_AFTER.test(after)
  );
}

/** Whether they tell that there are so many in all. */
export function isWhole(before: string, after: string): boolean {
  return WHOLE.test(before) || saysToBeDone(before) || OF_THESE.test(after);
}

export function saysToBeDone(before: string): boolean {
  return TO_BE_DONE.test(before);
}

export function saysFound(before: string): boolean {
  return FOUND.test(before);
}
