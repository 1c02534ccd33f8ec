import { ACT_WORDS } from './act-words';
import { anyOf } from './any-of';
import type { SignalForm } from './signal';

const HOW =
  '(?:经|于.{1,12}|全部|全面|均|正式|按期|按时|如期|顺利|重新|依法|及时|妥善|彻底|成功|按.{0,4}(?:要求|程序|规定)|自行|主动|足额|全额|如数|打卡|现场|当场|一次性|分别|统一|分类|联合){0,3}';
/** What stands after 已 or 全部 to the end of the clause: 排污口已封堵, 撂荒地全部复耕复种. */
const TAIL = new RegExp(`(?:已经?|全部|均|都|正式)${HOW}([\\u4e00-\\u9fff“”]{2,10})$`);
const NO_END = anyOf(
  '[未没不无难待在正将为是属有达很较近]',
  '进入|进展|进度|意见|意向|报告|机制|制度|台账|清单|方案|名单|专班|小组|通知|措施|思路',
  ...ACT_WORDS,
);
const COUNTED =
  /已[^,\d第]{1,8}\d[\d.余多万亿]*(?:[项个件处户家条套座栋所块台亩棵株盏间辆吨米]|公里|万)/;

/** Read last: whatever is said to have come about, where the word is in no list. */
export const saidSo: SignalForm = {
  signal: 'done',
  examples: [
    '涉案资金已全部返还受害人',
    '撂荒地全部复耕复种',
    '会议记录已补充完善',
    '系统正式上线运行',
  ],
  reads: ({ text }) => {
    const tail = TAIL.exec(text)?.[1];
    return tail !== undefined && !NO_END.test(tail);
  },
};

/** 已发放补贴35万元 tells no end. */
const GIVEN_OUT = /发放|清运|投入|出动|服务|接待|救助|帮扶|慰问|元|吨/;

/** So many have come about, of how many nobody says: 已打造5个. */
export const saidSoMany: SignalForm = {
  signal: 'doing',
  examples: ['示范点已打造5个', '已种植苗木3.2万株'],
  reads: ({ text }) => COUNTED.test(text) && !NO_END.test(text) && !GIVEN_OUT.test(text),
};
