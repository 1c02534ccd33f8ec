import { done } from './done';
import type { SignalForm } from './signal';

export const FINISHED =
  '(?:完成|办结|完工|竣工|建成|整改|解决|化解|销号|拆除|处置|清理|答复|交付|投用|办理|整治|修复|关停|取缔|关闭|搬迁(?!户|群众|对象)|清退|封堵)';
const MEASURE =
  '(?:项|个|件|处|户|家|条|名|人|套|宗|起|座|栋|所|村|块|台|公里|千米|米|m|亩|平方|立方|方|吨|万|亿|元|株|棵|盏|间|辆|张|册)';
const COUNTED = new RegExp(`${FINISHED}[^,\\d]{0,16}\\d[\\d.余多万亿]{0,12}${MEASURE}`);

/** So many after the verb; before it (2个项目提前完成) they are the whole that is done. */
export const doneCount: SignalForm = {
  signal: 'doneCount',
  examples: ['已建成5个卫生院', '完成建设工程1处', '现场整改33项'],
  reads: (clause) =>
    COUNTED.test(clause.text) &&
    !/准备|发现|计划解决|正在/.test(clause.text) &&
    (done.reads(clause) || /[已均现]|^(?:关停|取缔|关闭|拆除|清退|封堵)/.test(clause.text)),
};
