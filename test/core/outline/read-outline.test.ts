import { readOutline } from '../../../src/core/outline/read-outline';
import { countOutline } from '../../../src/core/outline/count-outline';
import { groupLeftOut } from '../../../src/core/outline/group-left-out';
import { drawOutline } from './draw-outline';

/** A document and the rows it becomes: number category｜task｜measure｜owners｜deadline. */
const DOCUMENTS: readonly (readonly [name: string, text: string, rows: string])[] = [
  [
    'categories, tasks and measures',
    `一、抓党建
（一）压实责任。签订责任书。
（二）整顿组织
1.排查对象。
2.逐个整顿。
二、抓产业
（一）发展茶叶。新建茶园500亩。`,
    `1 抓党建｜压实责任｜签订责任书。
2 抓党建｜整顿组织｜排查对象。
2 抓党建｜整顿组织｜逐个整顿。
3 抓产业｜发展茶叶｜新建茶园500亩。`,
  ],
  [
    'levels are missing',
    `一、抓党建
1.压实责任。
二、抓产业
（一）发展茶叶
①建园；
②修路。`,
    `1 抓党建｜压实责任
2 抓产业｜发展茶叶｜建园。
2 抓产业｜发展茶叶｜修路。`,
  ],
  [
    'headings that only say that tasks follow',
    `一、指导思想
坚持稳中求进。
二、主要任务
（一）压实责任。
一是签订责任书。
二是开展述职。
（二）整顿组织。逐个整顿。`,
    `1 压实责任｜签订责任书。
1 压实责任｜开展述职。
2 整顿组织｜逐个整顿。`,
  ],
  [
    'one level with points in the paragraph',
    `1.压实责任。一是签订责任书；二是开展述职。
2.整顿组织：逐个整顿。`,
    `1 压实责任｜签订责任书。
1 压实责任｜开展述职。
2 整顿组织｜逐个整顿。`,
  ],
  [
    'four levels: the third stands before the fourth',
    `一、抓党建
（一）压实责任
1.明确任务
（1）签订责任书；
（2）制定清单。`,
    `1 抓党建｜压实责任｜明确任务：签订责任书。
1 抓党建｜压实责任｜明确任务：制定清单。`,
  ],
  [
    'headings without numbers',
    `主要任务
一、压实责任。签订责任书。
二、整顿组织。逐个整顿。
工作要求
各支部要高度重视。`,
    `1 压实责任｜签订责任书。
2 整顿组织｜逐个整顿。`,
  ],
  [
    'no headings at all',
    '开展排查。（责任单位：党政办）\n组织整改。',
    '1 开展排查。｜｜responsible 党政办\n2 组织整改。',
  ],
  [
    'an owner over all measures, and one measure of another',
    `一、抓环境
（一）整治环境（牵头单位：党政办；6月底前）
1.清理垃圾。
2.拆除危房。（责任单位：规建办，9月底前）`,
    `1 抓环境｜整治环境｜清理垃圾。｜lead 党政办｜6月底前
1 抓环境｜整治环境｜拆除危房。｜lead 党政办、responsible 规建办｜9月底前`,
  ],
  [
    'an owner of a heading, where every task below has its own, stays in the heading',
    `一、抓环境（牵头单位：党政办）
（一）清理垃圾。（牵头单位：环卫所）
（二）拆除危房。（牵头单位：规建办）`,
    `1 抓环境（牵头单位：党政办）｜清理垃圾｜｜lead 环卫所
2 抓环境（牵头单位：党政办）｜拆除危房｜｜lead 规建办`,
  ],
  [
    'words before a label that say more than the label',
    '加强组织领导完成时限：10月底前',
    '1 加强组织领导完成时限：10月底前｜｜｜10月底前',
  ],
  [
    'a line of owners below all measures',
    `一、抓环境
（一）整治环境
1.清理垃圾。
2.拆除危房。
责任单位：规建办
完成时限：9月底前`,
    `1 抓环境｜整治环境｜清理垃圾。｜responsible 规建办｜9月底前
1 抓环境｜整治环境｜拆除危房。｜responsible 规建办｜9月底前`,
  ],
  [
    'a line of owners below each measure',
    `一、抓环境
（一）整治环境
1.清理垃圾。
责任单位：环卫所
2.拆除危房。
责任单位：规建办`,
    `1 抓环境｜整治环境｜清理垃圾。｜responsible 环卫所
1 抓环境｜整治环境｜拆除危房。｜responsible 规建办`,
  ],
  [
    'what is somebody’s or due is a task, in a general section too',
    `一、抓党建
（一）压实责任。
二、保障措施
（一）加强领导。成立领导小组。
（二）严格报送。各支部于每月25日前报送进展。
（三）强化督查。（责任单位：镇纪委）`,
    `1 抓党建｜压实责任
2 保障措施｜严格报送｜各支部于每月25日前报送进展。
3 保障措施｜强化督查｜｜responsible 镇纪委`,
  ],
  [
    'a heading that may be a task is one',
    `一、抓党建
（一）加强组织领导。成立领导小组。
（二）强化督导检查。`,
    `1 抓党建｜加强组织领导｜成立领导小组。
2 抓党建｜强化督导检查`,
  ],
];

describe('the rows of a document', () => {
  it.each(DOCUMENTS)('%s', (_, text, rows) => {
    expect(drawOutline(readOutline(text))).toBe(rows);
  });
});

describe('what becomes no task', () => {
  it.each([
    ['青政发〔2026〕3号\n一、抓党建', 'documentHead'],
    ['各村（社区）、各部门：\n一、抓党建', 'salutation'],
    ['为做好工作，特制定本方案。\n一、抓党建', 'preamble'],
    ['一、总体要求\n二、抓党建', 'guidance'],
    ['一、指导思想和基本原则\n二、抓党建', 'guidance'],
    ['一、充分认识抓党建的重要意义\n二、抓党建', 'guidance'],
    ['一、工作目标\n二、抓党建', 'aims'],
    ['一、抓党建\n二、切实加强组织领导，确保取得实效', 'safeguards'],
    ['一、抓党建\n二、组织领导\n成立领导小组：\n组  长：王强\n成  员：各站所', 'safeguards'],
    ['一、抓党建\n以强党建促发展。\n（一）压实责任。', 'introduction'],
    ['一、抓党建……1\n一、抓党建', 'contents'],
    ['一、抓党建\n序号\t任务\t单位', 'table'],
    ['一、抓党建\n附件：任务清单', 'attachment'],
    ['一、抓党建\n2026年3月5日', 'signature'],
    ['一、抓党建\n青石镇人民政府\n二〇二六年三月五日', 'signature'],
    ['一、抓党建\n联系人：李明，电话：12345678', 'closing'],
  ])('%j: %s', (text, reason) => {
    const { rows, leftOut } = readOutline(text);
    expect(new Set(leftOut.map((one) => one.reason))).toEqual(new Set([reason]));
    expect(rows.map(({ category, task }) => category ?? task)).toEqual(['抓党建']);
  });

  it('is told paragraph by paragraph', () => {
    const { leftOut } = readOutline(
      '标题工作方案\n一、指导思想\n坚持稳中求进。\n二、抓党建\n三、组织保障\n加强领导。',
    );
    expect(groupLeftOut(leftOut)).toEqual([
      { first: 2, last: 3, reason: 'guidance', text: '指导思想' },
      { first: 5, last: 6, reason: 'safeguards', text: '组织保障' },
    ]);
  });
});

describe('the title', () => {
  it.each([
    ['青石镇2026年重点工作实施方案\n一、抓党建', '青石镇2026年重点工作实施方案'],
    ['青石镇2026年\n重点工作实施方案\n（征求意见稿）\n一、抓党建', '青石镇2026年重点工作实施方案'],
    ['关于印发方案的通知\n各村：\n附件\n青石镇工作方案\n一、抓党建', '青石镇工作方案'],
    ['为做好工作，制定青石镇2026年工作方案。\n一、抓党建', '青石镇2026年工作方案'],
    ['一、抓党建', null],
  ])('%j', (text, title) => {
    expect(readOutline(text).title).toBe(title);
  });
});

it('counts what a person is told', () => {
  const text =
    '前言如下。\n一、抓党建\n（一）压实责任（党政办牵头）。\n（二）整顿组织，6月底前完成。';
  expect(countOutline(readOutline(text))).toEqual({
    categories: 1,
    tasks: 2,
    withOwner: 1,
    withDeadline: 1,
    leftOut: 1,
  });
});
