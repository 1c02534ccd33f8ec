import { normalize } from '../../grid/text';
import { anyOf } from './any-of';
import { cleanText } from './clean-text';
import type { Deadline, DeadlineContext } from './deadline';
import { readDeadline } from './read-deadline';

/** A deadline found in a task's own words, with the phrase that tells it (normalized). */
export interface SentenceDeadline {
  readonly deadline: Deadline;
  readonly text: string;
}

const N = '[\\d一二三四五六七八九十元两]{1,3} ?';
const YEAR = '(?:(?:\\d{4}|\\d{2}|[一二][〇零○Oo0-9一二三四五六七八九]{3}) ?年年?|[今明本次当]年)';
const DAY = `${N}月(?:份)? ?(?:${N}[日号])?`;
const POINT = `(?:(?:${YEAR}度?)? ?${DAY}|(?:${YEAR})?(?:[上下]半年|(?:第?[一二三四1-4]季度))|${YEAR}|年(?=[底末]))`;
const END = '(?:年?[底末]|初|[上中下]旬|中下旬)?';
const NUMERIC = '(?:\\d{4}[-./]\\d{1,2}(?:[-./]\\d{1,2})?|\\d{1,2}\\.\\d{1,2}(?=前|之前|以前))';
const LIMIT = '(?:(?:之|以)?前(?!期|后|提|往|三|3)|(?:之|以)?内(?!部|容|控)|为?止)';
const TIME = '(?:\\([^()]{1,6}\\))?(?:上午|下午|中午)?(?:\\d{1,2}[:时点]\\d{0,2}分?)?(?:下班)?';
const WITHIN = `(?:自|在|于|收到|接到)?[^,;。:()、\\d]{0,14}(?:${N}|半)个?(?:工作日|自然日|日|天|周|月|年|小时)(?:之|以)?内(?!部|容|控)`;

const WHOSE = anyOf('完成 整改 办结 办理 落实 销号 工作');
const LIMIT_NAMES = anyOf(
  '时限 期限 时间节点 截止时间 截止日期 截止日 (?<=完成|办结|整改)(?:时间|日期)',
);
/** 完成时限:…, (时限:2026年9月), 整改期限为… */
const LABELLED = new RegExp(`${WHOSE}?${LIMIT_NAMES}(?:要求)?[:为是]? ?([^,;。()]{2,40})`);
const LIMITED_POINT = `(?:(?:${POINT})${END}${TIME}|${NUMERIC}) ?${LIMIT}`;
const AIMS = anyOf('完成 建成 办结 整改 实现 达到 全面 竣工 [,;。)] $');
const END_OF_MONTH_OR_YEAR = `(?:${YEAR})?(?:${N}月(?:份)?)?(?:年?[底末]|年内)(?=${AIMS})`;
/** 6月底前, 2018年7月底前, 于6月30日前, 年底前: a limit word must stand with it, or an end of a month or year. */
const LIMITED = new RegExp(`${LIMITED_POINT}|${END_OF_MONTH_OR_YEAR}`, 'g');
/** (2026年9月), (6月30日): brackets that hold nothing but a time. */
const BRACKETED = /\(([^()]{2,40})\)/g;
/** (7月) and (2026年度) only name what is spoken of. */
const LIMITS = /[底末前止内]|年.*月|月.*[日号至到~-]|\d[-./]\d/;
/** Where a clause begins, behind the number of a list item. */
const HEAD = '(?:^|[,;。:])(?: ?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[.、])? ?';
const BEFORE_DONE = `(?:${HEAD}|力争|确保|预计|计划|于|在|到)`;
const HALF = '(?:[上下]半年|第?[一二三四1-4]季度)';
const DONE_POINT = `(?:${YEAR})?${N}月(?:份)?(?:${N}[日号]|[上中下]旬)?|(?:${YEAR})?${HALF}|${YEAR}`;
const DONE_WORDS = anyOf('完成 办结 建成 竣工 投用 投入使用 整改到位 整改完毕');
/** 完成率, 完成情况 and 召开的会议 name things. */
const NO_NAME = '(?!情况|率|的|值|数|量|后|质量)';
/** …，6月完成; 力争9月竣工; 上半年完成… */
const DONE = new RegExp(
  `${BEFORE_DONE} ?(${DONE_POINT}) ?(?:全部|全面|基本)?${DONE_WORDS}(?!进度)${NO_NAME}`,
  'g',
);
const DOING = anyOf(
  '完成 开展 启动 召开 举办 举行 组织 实施 集中 分批 分期 印发 出台 制定 进行 公布 发布 上报 报送 验收',
);
const MONTH = `(?:${YEAR})?${N}月(?:份)?(?:${N}[日号]|[上中下]旬)?`;
const DOING_POINT = `(?:\\d{1,2} ?[-~] ?)?${MONTH}(?: ?[-—~～至到] ?(?:${MONTH}|${N}[日号]|[上中下]旬))?|(?:${YEAR})?${HALF}|全年|年内`;
/** 4月至10月分批开展…, 6月召开…, 全年组织…: at the head of a clause. */
const DOING_THEN = new RegExp(`${HEAD}(${DOING_POINT}) ?(?:底|末)?${DOING}${NO_NAME}`);
const EVERY =
  '每(?:[两2二三3]?个?(?:月|季度|周|星期)|半年|半个?月|年度?|季|日|天|双?周[一二三四五六日天])';
const REPEATED = anyOf(
  '召开 开展 组织 举办 举行 进行 实施 上报 报送 报告 通报 调度 更新 走访 巡查 检查 排查 督查 研究 听取 分析 会商 评比 考核 公示 公布 公开 发布 汇报 学习 监测 清理 测算 回访 维护 打扫 保洁 演练 自查 抽查',
);
const HOW_OFTEN =
  '(?:(?:至少|不少于|不低于|原则上|定期|集中|专题|全面|统一|组织|及时|要|应|须)|[一二两三四\\d]+[-~]?\\d*[次轮期])';
/** 每季度召开一次…, 每月5日前上报…, 每年至少开展2次… */
const REPEATEDLY = new RegExp(
  `${HEAD}(${EVERY}(?:[初末底]|${N}[日号](?:(?:之|以)?前)?)?) ?${HOW_OFTEN}{0,2}(?:${REPEATED}|[^,;。:的\\d]{0,8}[一二两三四\\d]次)${NO_NAME}`,
);
/** 持续开展…, 长期坚持…: a task without an end; 持续推进 and 持续优化 are how plans are worded. */
const ENDLESSLY = new RegExp(
  `${HEAD}(长期坚持|长期开展|常年坚持|常年开展|持续开展|常态化(?=开展|坚持|巡查|排查|推进|组织|实施|落实))${NO_NAME}`,
);
const OCCASION = anyOf(
  '元旦 春节 清明节? 五一 劳动节 端午节? 七一 八一 中秋节? 国庆节? 重阳节? 两节 节假日 节日 汛期 主汛期 雨季 入汛 春耕 秋收 入冬 冬季 供暖季 防火期 开学 放假 暑假 寒假 高考 中考',
);
/** 春节前完成…, 汛期来临前… */
const BEFORE_OCCASION = new RegExp(
  `${HEAD}[“"]?(?:在|于|力争)?((?:${YEAR})?${OCCASION}[”"]?(?:来临|到来|开始)?(?:之|以)?前)(?!期|后|提|往|沿|列|夕|三)`,
);
const COUNTED = new RegExp(
  `(${WITHIN})(?:[^,;。]{0,4})(?:完成|整改|办结|报|落实|启动|反馈|答复|上报)`,
);
const STANDING =
  /(?:^|[,;。(])(立行立改|即知即改|立即整改|长期坚持|持续推进|常态化推进)(?:$|[,;。)])/;
/** In this order: a period counts before what has no end. */
const LAST = [COUNTED, BEFORE_OCCASION, DOING_THEN, REPEATEDLY, STANDING, ENDLESSLY] as const;
const PART_OF_TITLE = /[《"“「]$/;
/** Sentences longer than this are stories, and their deadline stands in the beginning. */
const MOST = 2_000;

/**
 * The deadline told in a task's own sentence, for tables without a deadline column; null where nothing clearly is one:
 * 2025年高标准农田 and the 第二季度 of a title name things. Several limits in one sentence are milestones.
 */
export function deadlineInSentence(
  sentence: string,
  context: DeadlineContext,
): SentenceDeadline | null {
  const text = normalize(sentence.slice(0, MOST));
  for (const phrase of phrasesOf(text)) {
    const deadline = readDeadline(phrase, context);
    if (deadline.kind !== 'unparsed' || deadline.problem !== null)
      return { deadline, text: phrase };
  }
  return null;
}

function* phrasesOf(text: string): Generator<string> {
  const labelled = LABELLED.exec(text)?.[1];
  if (labelled !== undefined && isTime(labelled)) yield labelled.trim();
  const limited = [...text.matchAll(LIMITED)]
    .filter(({ index }) => !PART_OF_TITLE.test(text.slice(Math.max(0, index - 1), index)))
    .map(([phrase]) => phrase);
  if (limited.length > 0) yield limited.join('、');
  for (const [, inside] of text.matchAll(BRACKETED)) {
    if (LIMITS.test(inside!) && isTime(inside!)) yield inside!;
  }
  const done = [...text.matchAll(DONE)].map(([, phrase]) => phrase);
  if (done.length > 0) yield done.join('、');
  for (const form of LAST) {
    const phrase = form.exec(text)?.[1];
    if (phrase !== undefined) yield phrase;
  }
}

/** Whether a phrase is a time through and through: 2026年9月, 3月至5月底前, 立行立改, 10个工作日内. */
function isTime(phrase: string): boolean {
  return /^(?:[\d年月日号份底末前初上中下旬止内至到起起\-~./:、 今明次本当第季度半Q以之为于在]|完成|工作日|个|周|天|每|长期坚持|持续推进|立行立改|即知即改|立即整改)+$/.test(
    cleanText(phrase),
  );
}
