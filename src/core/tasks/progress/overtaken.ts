import type { Signal } from './signals/signal';
import type { Said } from './said';

const WORK: readonly Signal[] = ['doing', 'done', 'doneCount', 'partly', 'prepared'];
/** 原列入计划，现已开工: what was planned has begun. */
const BEGUN =
  /(?:现|目前|已|正|提前)[^,]{0,4}(?:开工|动工|启动|进场|(?:施工|实施|建设)(?!许可|图|手续|方案|用地|规划|招标)|复工)/;
/** 已完工，待验收: the work is over, only its acceptance is to come. */
const ACCEPTANCE = /(?:待|等候?)[^,]{0,12}(?:验收|销号|核销|移交|交接)/;
const OWN_WORK_FIRST = /自查|自评|自验|申报|编制|方案|初验/;
/** 尚未启动 outweighs what it waits for; 待启动 does not. */
export const FLATLY = /[未没不][^,]{0,4}(?:开工|启动|动工|实施|开展|具备)/;
/** 已责成退缴，款项已收回: what was asked for has come. */
const URGED = /督促|责成|责令|限期|协调|要求/;

/** 全年计划改造500户，实际改造560户，超额完成: the plan is told to be compared with. */
const BEYOND_PLAN = /超额|超计划/;

/** 计划改造440户，已改造440户: likewise, before what has been done. */
const AIM = /^(?:全年|年度|今年|年内)?(?:计划|目标|任务|拟|应)[^,]{0,12}\d/;
const ACTUAL =
  /^(?:到?目前|现|至今|累计|[日此]前)?(?:(?:已|实际)[^,未]{0,8}\d|(?:已|全部|均).{0,6}(?:完成|完毕|完工))/;

/** What is said, without that which something said before or after it has overtaken. */
export function stillHolding(said: readonly Said[]): Said[] {
  const lastOf = (is: (one: Said) => boolean) => said.map(is).lastIndexOf(true);
  const begun = lastOf(({ signal, clause }) => WORK.includes(signal) && BEGUN.test(clause.text));
  const flatly = lastOf(
    ({ signal, clause }) => signal === 'notStarted' && FLATLY.test(clause.text),
  );
  const over = said.findIndex(
    ({ signal, clause }) => signal === 'done' && !OWN_WORK_FIRST.test(clause.text),
  );
  const beyond = lastOf(({ signal, clause }) => signal === 'done' && BEYOND_PLAN.test(clause.text));
  const actual = lastOf(({ clause }) => ACTUAL.test(clause.text));
  const endsDone = said.at(-1)?.signal === 'done';
  return said.filter(({ signal, clause }, index) => {
    if (signal === 'notStarted') return begun < index;
    if (signal === 'planned' || signal === 'promised') {
      if (index < beyond || (index < actual && AIM.test(clause.text))) return false;
    }
    if (signal === 'planned' && clause.text.startsWith('原')) return index === said.length - 1;
    if (signal === 'doing' && URGED.test(clause.text)) return !endsDone;
    if (signal !== 'waiting') return true;
    return flatly < index && !(over >= 0 && over < index && ACCEPTANCE.test(clause.text));
  });
}
