import { normalizeLines } from '../../grid/text';
import { toSimplified } from '../traditional';

/** A part of a progress cell that says one thing. */
export interface Clause {
  readonly text: string;
  /** What is said lies ahead: 预计…, 计划…, 将…; carried on to the following clauses of the sentence. */
  readonly future: boolean;
  /** Stands under 下一步: what comes after, not how far it is. */
  readonly nextStep: boolean;
  /** Speaks of some of the items only: 其余12个…, 部分…. */
  readonly someItems: boolean;
}

const FUTURE =
  /预计|(?<!符合|达成|好于|快于|优于|高于|低于|达到|超出?|未达|不及)预期|预定|(?<![功性职智节才不未没产势动电热技潜])能(?:够)?(?:在|于|按[期时]|如期|按要求|确保|保证|全部|全面|顺利)|可(?:如期|按期|按时)|力争|(?<!正在|积极|已|向上|向上级|[省市县区]里?)争取(?!资金|项目|上级|政策|到)|确保|保证(?!金)|即将|准备(?!工作|阶段|就绪)|打算(?!$)|马上(?=[完竣]|就)|[有可]望|有信心|有把握|(?<!原)定于|[月旬年初底日][^,]{0,2}要(?=[开动启完竣])|力[求保](?=.{0,10}[完竣建实])|[今明后](?:年?[春夏秋冬]|年|[天日])[^,已]{0,4}将|(?:年[内底初]|月[底初内]|近[日期]|随后|不久|很快|即)将|后(?:即可|方可|才[能可]|就[能可]|便可|可以?(?=[^,]{0,4}[投启开完竣交]))|[铺改装造修试验]后[^,已]{0,2}(?:对外开放|投入使用|交付使用|启用|开放)$|前(?:即?可|能|将)|届时|^下一?步(?:再)?(?:启动|实施|开展|组织|开工)|在即|在望|指日可待|安排[在于](?=\d|[本下明]|[一二三四]季)|(?<![模已])拟(?!定|制|订|聘|录|任|派|稿|投资)|(?<!按|照|原|于|较|比|与|占|超|度|作|资|标|动|设|划|该|理|定)计划(?=[于在到从第\d一二三四年月本上下明今近尽全完开启实组召安建办,:]|解决|采纳|新建|落实|推进|整治|拆除|安装|更换|改造|$)|(?<!已|并|现|均|经)将(?=[于在会按对由从有要同再随马近下择适\d]|认真|切实|大力|全力|着力|择机|分批|分步|分期|继续|进一步|立即|尽快|陆续|全面|全部|适时|组织|开展|纳入|列入|制定|出台|成立|建立|投入|交付|启用|开放|建成|竣工|完工|开工|采取|加强|强化|推进|推动|建设|安排|优化|深化|细化|编制|召开|开通|通车|投用|新建|改造|扩建|安装|新增|增加|修建|搬迁|更换|维修|整治|清理|申请|邀请|联系|协调|督促|启动|实施|转入|召开|持续|加大|加快|完成|逐步|严格|根据|结合|积极|及时)/;
const FUTURE_DAY =
  /(?:[\d一二三四五六七八九十]{1,3}月|[\d一二三四五六七八九十]{1,3}日|年底|月底|年内|季度末|旬)(?:底|末|份)?(?:之|以)?前(?!期|已|后|,|$)|明年|来年|次年|下半年|年底|下月|下个月|下周|下季度|后续/;
const PAST = /已|完毕|正在|目前|现(?:在|已|正)|完成了|^实际|^超额/;
const NEXT_STEP = /下一?步|下一?阶段|下一年|今后|工作打算|工作计划:/;
const SOME_ITEMS =
  /其余|剩余|余下|其中|另有?\d|个别|少数|有的|(?<![全大])部分|(?:\d|[一二三四五六七八九十两])(?:余|多)?(?:项|个(?!多?月|工作日|百分点|小时|季度)|件|处|户|家|条|名|人|套|宗|起|座|栋|所|村|批|块|台)/;

/** 其余正在审核 is cut before 正在. */
const REST = /^(?:其余|剩余|余下|其他|另外?)[^已未]{0,8}$/;

/** 已办结121件（含阶段性办结）, 于10月底（连廊完工）左右进场 */
const ASIDE =
  /\((?:含|包括|包含|其中含|详?见|附)[^()]{0,40}\)|(?<=[\u4e00-\u9fff])\([^()]{1,30}\)(?=[\u4e00-\u9fff])/g;
/** Sentence ends, then clause ends; a decimal point or a date's point is none. */
const SENTENCE_END = /[。;!?…]+/;
const CLAUSE_END =
  /[,:()]+|(?<!\d)\.(?!\d)|——|(?=但是?|(?<!终)仍(?:然|有|需|未|在)|(?<!(?:个别|部分|少数|其余|剩余|剩下|余下)[^,;:]{0,12})尚[未有需]|其余|剩余|目前|(?<![现项个件处户家条名村])正在)/;

/** The clauses of `plainText` in order; empty ones and what is only included in brackets are left out. */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let nextStep = false;
  let rest = false;
  for (const sentence of text.replace(ASIDE, '').split(SENTENCE_END)) {
    let future = false;
    for (const part of sentence.split(CLAUSE_END)) {
      const clause = part.trim();
      if (clause === '') continue;
      nextStep ||= NEXT_STEP.test(clause);
      future = isFuture(clause) || (future && !PAST.test(clause));
      const someItems = SOME_ITEMS.test(clause) || rest;
      rest = REST.test(clause);
      clauses.push({ text: clause, future, nextStep, someItems });
    }
  }
  return clauses;
}

/** Normalized and simplified, lines joined by “;”, spaces between words as “,”: 完 成 → 完成. */
export function plainText(text: string): string {
  const line = toSimplified(normalizeLines(text).join(';'));
  if (!line.includes(' ')) return line;
  return line.length <= 8
    ? line.replaceAll(' ', '')
    : line.replace(/(?<=[\u4e00-\u9fff]{2}) (?=[\u4e00-\u9fff]{2})/g, ',').replaceAll(' ', '');
}

function isFuture(clause: string): boolean {
  return FUTURE.test(clause) || (FUTURE_DAY.test(clause) && !PAST.test(clause));
}
