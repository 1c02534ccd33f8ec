import { oneOf } from '../../../grid/any-of';
import { CLAUSE_STARTS, DAY, NAMES_NOTHING } from './time-words';

/** 每月, 每两个月, 每季度末, 每月5日前 */
const EVERY = oneOf(
  '每[两2二三3]?个?(?:月|季度|周|星期)',
  '每(?:半年|半个?月|年度?|季|日|天)',
  '每双?周[一二三四五六日天]',
);
const ON_THE_DAY = `(?:[初末底]|${DAY}(?:(?:之|以)?前)?)?`;
const HOW = oneOf(
  '至少|不少于|不低于|原则上',
  '定期|集中|专题|全面|统一|组织|及时|[要应须]',
  '[一二两三四\\d]+[-~]?\\d*[次轮期]',
);
const REPEATED = oneOf(
  // meetings
  '召开|组织|举办|举行|研究|听取|会商|学习|演练',
  // reports
  '上报|报送|报告|通报|汇报|公示|公布|公开|发布|更新',
  // looking after it
  '调度|走访|巡查|检查|排查|督查|自查|抽查|监测|回访|分析|测算|评比|考核',
  // work
  '开展|进行|实施|清理|维护|打扫|保洁',
);
const SO_OFTEN = '[^,;。:的\\d]{0,8}[一二两三四\\d]次';
/** 每季度召开一次…, 每月5日前上报…, 每年至少开展2次… */
export const DONE_AGAIN = new RegExp(
  `${CLAUSE_STARTS}(${EVERY}${ON_THE_DAY}) ?${HOW}{0,2}(?:${REPEATED}|${SO_OFTEN})${NAMES_NOTHING}`,
);

/** 立行立改 and 长期坚持 as a clause of their own. */
export const SAID_ALONE =
  /(?:^|[,;。(])(立行立改|即知即改|立即整改|长期坚持|持续推进|常态化推进)(?:$|[,;。)])/;

const WORK = '开展|坚持|巡查|排查|推进|组织|实施|落实';
/** 持续开展…, 长期坚持…: a task without an end; 持续推进 and 持续优化 are how plans are worded. */
export const WITHOUT_END = new RegExp(
  `${CLAUSE_STARTS}((?:长期|常年)(?:坚持|开展)|持续开展|常态化(?=${WORK}))${NAMES_NOTHING}`,
);
