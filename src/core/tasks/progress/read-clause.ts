import { remembered } from '../remembered';
import { activity } from './signals/activity';
import { besideThePoint } from './signals/beside-the-point';
import { cancelled } from './signals/cancelled';
import { deferred } from './signals/deferred';
import { doing } from './signals/doing';
import { done } from './signals/done';
import { doneCount } from './signals/done-count';
import { goingOn } from './signals/going-on';
import { handedIn } from './signals/handed-in';
import { invested } from './signals/invested';
import { mainPart } from './signals/main-part';
import { manner } from './signals/manner';
import { notStarted } from './signals/not-started';
import { ongoing } from './signals/ongoing';
import { open } from './signals/open';
import { partly } from './signals/partly';
import { prepared } from './signals/prepared';
import { planned } from './signals/planned';
import { promised } from './signals/promised';
import { saidSo, saidSoMany } from './signals/said-so';
import type { Signal } from './signals/signal';
import { toBeClosed } from './signals/to-be-closed';
import { waiting } from './signals/waiting';
import type { Clause } from './split-clauses';

/** The first that reads a clause tells what it says; words of refusal and doubt therefore stand before words of success. */
export const SIGNALS = [
  manner, // 发现一处、整治一处
  activity, // 累计完成监督抽检148批次
  besideThePoint, // 无一逾期
  cancelled, // 因政策调整取消
  deferred, // 暂缓
  toBeClosed, // 尚未销号
  notStarted, // 尚未启动
  open, // 未完成, 剩2处
  waiting, // 待批复
  promised, // 预计6月底完成
  planned, // 预计9月开工
  invested, // 完成投资3亿元
  partly, // 基本完成
  prepared, // 完成招标
  doneCount, // 已建成5个
  done, // 已完成
  handedIn, // 已上报
  ongoing, // 常态化推进
  doing, // 正在推进
  saidSo, // 会议记录已补充完善
  saidSoMany, // 已打造5个
  goingOn, // 继续修改
] as const;

export function readClause({ text, future, nextStep, someItems }: Clause): Signal | null {
  return readParts(text, future, nextStep, someItems);
}

const readParts = remembered(
  (text: string, future: boolean, nextStep: boolean, someItems: boolean): Signal | null => {
    const clause: Clause = { text, future, nextStep, someItems };
    const main = mainPart(text);
    if (main !== text) {
      const said = signalOf({ ...clause, text: main });
      if (said === 'done' || main.startsWith('进行') || text.startsWith('对')) return said;
    }
    return signalOf(clause);
  },
);

function signalOf(clause: Clause): Signal | null {
  return SIGNALS.find((form) => form.reads(clause))?.signal ?? null;
}
