import { TASK_STATES } from '../../core/checks/state';
import type { PanelMessages, ReminderFacts } from '../messages/panels';
import { dates } from './dates';
import { states } from './states';

export const panels: PanelMessages = {
  product: '督办助手',
  table: '任务分解表',
  privacy: '全部在本机完成，不向任何地方发送数据',
  firstUse: {
    title: '看清谁负责、哪天到期',
    subtitle: '不用改表格，现有的任务分解表就能读。',
    points: ['找出逾期和临期的任务', '按单位、按领导汇总成表', '您确认之前，不写入任何内容'],
    check: '检查任务',
    hint: '先点一下任务表里的任意一格。',
    sample: '手边没有表？插入一张示例表',
  },
  partMissing: '督办助手有一部分没能取到，表格没有改动。请检查网络后重试。',
  noTable: {
    title: '这张表里没找到任务',
    hint: '请点到任务分解表的任意一格，再点“检查任务”。',
    teach: '表头写法特别的，在“设置”的“表头用词”里教一次即可。',
    sample: '插入示例表',
  },
  reading: {
    subtitle: '正在检查',
    title: '正在读任务',
    rows: (rows, inAll) => (inAll === null ? `已读 ${rows} 行` : `${rows} / ${inAll} 行`),
    steps: ['找到表头', '认出各列', '读取责任单位、时限和完成情况', '核对日期'],
    known: (columns) => `认出${columns}列`,
    unknown: (columns) => `另有${columns}列要您看一下`,
    filtered: (rows) => `有${rows}行被筛选隐藏，也会计入。`,
  },
  confirm: {
    subtitle: '检查任务 · 请确认',
    title: '我这样读懂了这张表',
    sheet: '工作表',
    tableTitle: '标题',
    untitled: '没有标题',
    header: '表头',
    headerRows: (first, last) => (first === last ? `第${first}行` : `第${first}–${last}行`),
    changeHeader: '修改',
    firstHeaderRow: '表头从第几行起',
    lastHeaderRow: '到第几行止',
    apply: '按此重读',
    tasks: '任务',
    taskCount: (tasks) => `${tasks} 项`,
    notCounted: (sections, totals) => {
      const parts = [sections && `${sections}个板块行`, totals && `${totals}个合计行`].filter(
        Boolean,
      );
      return parts.length ? `另有${parts.join('、')}，不计` : '';
    },
    unknownColumns: (columns) => `有${columns}列没认出来`,
    optional: '不选也可以继续',
    knownColumns: (columns) => `已认出${columns}列`,
    choose: '请选择',
    roleOf: (letter, header) => `${letter}列“${header}”的用途`,
    yes: '对，继续',
    table: (sheet) => `工作表“${sheet}”`,
  },
  results: {
    asOf: (date) => `统计截止 ${dates.fullDay(date)}`,
    changeAsOf: '改统计截止日期',
    items: '项',
    otherState: (word, count) => `${word} ${count}`,
    otherStates: (others, completedLate) =>
      [
        others.length > 0 && `另有${others.join('、')}`,
        completedLate > 0 && `已办结中逾期办结 ${completedLate}`,
      ]
        .filter(Boolean)
        .join('；'),
    sinceLast: (date) => `比上次（${dates.day(date)}）：`,
    newlyFinished: '新办结',
    newlyOverdue: '新逾期',
    rescheduled: '改期',
    unchanged: '没有变化',
    comma: '，',
    firstCheck: '第一次检查，还没有可比的结果',
    search: '搜任务、单位',
    allUnits: '全部单位',
    unit: '单位',
    groupBy: '分组',
    byUrgency: '按缓急',
    byUnit: '按单位',
    byLeader: '按领导',
    noUnit: '未写单位',
    deadline: '时限',
    noDeadline: '未写时限',
    reminder: '提醒文字',
    view: '查看',
    goToCell: (address) => `到 ${address}`,
    taskAt: (task, address) => `${task}，到 ${address}`,
    copyReminder: '复制提醒文字',
    copyReport: '复制汇报文字',
    noMatch: '没有符合的任务',
    clearFilters: '清除筛选',
    nothingOverdue: '没有逾期任务',
    nextDue: (date, days) => `最近一项${dates.day(date)}到期，还有${days}天。`,
    comingUp: '接下来到期',
    edited: '表格有改动',
    checkAgain: '重新检查',
    notRemembered: '这个工作簿不能写入，下次检查还会请您确认。',
    announce: (counts) =>
      `检查完成，${TASK_STATES.filter((state) => (counts[state] ?? 0) > 0)
        .map((state) => `${states.word[state]}${counts[state]}项`)
        .join('，')}`,
  },
  actions: {
    summarize: '生成汇总',
    highlight: '标记',
    clean: '清理',
    cancel: '取消',
    retry: '重试',
    back: '返回',
    backToResults: '返回结果',
    close: '关闭',
    more: '更多',
    undo: '撤销',
  },
  clean: {
    title: '清理标记？',
    body: (sheets) =>
      sheets > 0
        ? `将移除标记和${sheets}张“督办_”开头的表，您的原表内容不会改变。`
        : '将移除标记，您的原表内容不会改变。',
  },
  done: {
    summarized: '已生成汇总',
    highlighted: '已加标记',
    cleaned: '已清理，原表与标记前一致',
    copied: '已复制',
    reportCopied: '已复制，粘贴到汇报材料里即可',
    saved: '副本已下载，原文件没有改动',
    savedUnmarked: '副本已下载；受保护的工作表没有加标记',
    calledOff: '已取消，表里没有任何改动',
    writing: '正在写入',
    writingNow: (words) => `正在写入。${words}`,
    canCancel: '现在取消，表里不会留下任何改动。',
    lastPart: '最后一步已交给 Excel，不能再取消，请稍候。',
    stopping: '正在取消，已写入的部分会撤回。',
  },
  review: {
    title: (items) => `待核 ${items} 项`,
    subtitle: '改好后重新检查即可',
    original: '原文',
    reason: '原因',
    advice: '怎么办',
    cell: (header, text) => `${header && `${header}：`}${text || '（空白）'}`,
    remindUnit: '提醒单位',
    alsoLook: (places) => `另有${places}处请留意`,
  },
  reminder: {
    title: '提醒文字',
    items: (items) => `${items} 项`,
    unit: '单位',
    unitFacts: (overdue, dueSoon) => `逾期 ${overdue} · 临期 ${dueSoon}`,
    withDueSoon: '含临期',
    withSupport: '含配合的任务',
    text: '提醒文字，可以修改',
    hint: '可以直接修改文字。只复制，不发送。',
    copy: '复制',
    copyAll: '复制全部单位',
    nobody: '没有要提醒的单位',
    letter,
  },
  settings: {
    title: '设置',
    asOf: '统计截止日期',
    asOfHint: '按这一天计算逾期和临期',
    today: '今天',
    chosenDay: '指定日期',
    dueSoon: '临期天数',
    dueSoonHint: '从统计截止日期算起，含首尾两天',
    days: '天',
    palette: '标记颜色',
    paletteHint: '颜色之外，始终配文字和符号',
    palettes: {
      classic: '逾期 红　临期 黄',
      soft: '逾期 淡红　临期 淡黄',
      print: '逾期 深灰　临期 浅灰',
    },
    roster: '单位名册',
    rosterHint: '没有任务的单位也列入汇总',
    rosterFound: (units) => `按“单位名册”表的${units}个单位`,
    rosterNone: '按表中出现的单位',
    columns: '列的用途',
    columnsHint: (columns) => `本工作簿已记住${columns}列`,
    columnsAgain: '重新认列',
    headerWords: '表头用词',
    headerWordsHint: '表头用词没认出来时，在这里教一次，本工作簿会记住',
    headerWord: '表头里的词',
    meaning: '用途',
    add: '添加',
    remove: (word) => `删除“${word}”`,
    language: '语言',
  },
  problem: {
    notDone: {
      check: '没能检查',
      reveal: '没能转到那个单元格',
      open: '没能打开新工作簿',
      summarize: '没能生成汇总',
      highlight: '没能加标记',
      clean: '没能清理',
    },
    becauseProtected: '：工作表受保护',
    noFormats: (sheet) => `工作表“${sheet}”不允许改格式。表里没有任何改动，检查结果不受影响。`,
    whatToDo: '可以这样做',
    unprotect: '取消保护后再标记',
    unprotectHow: 'Excel“审阅”→“撤销工作表保护”，然后点“重试”。',
    newWorkbook: '不动原表',
    newWorkbookWhat: '把台账和汇总写到一个新工作簿。',
    writeNewWorkbook: '写到新工作簿',
    results: (tasks) => `检查结果 · ${tasks} 项任务`,
  },
};

function letter({ unit, asOf, dueSoonDays, overdue, dueSoon }: ReminderFacts): string {
  const total = overdue.length + dueSoon.length;
  const lines = [
    `${unit}：`,
    `截至${dates.fullDay(asOf)}，由你单位牵头的以下${total}项任务，请更新“完成情况”。`,
  ];
  if (overdue.length > 0) {
    lines.push('', `已过时限${overdue.length}项：`);
    overdue.forEach(({ task, deadline, days }, i) =>
      lines.push(`${i + 1}. ${task}（时限：${deadline}，已过${days}天）`),
    );
  }
  if (dueSoon.length > 0) {
    lines.push('', `${dueSoonDays}天内到期${dueSoon.length}项：`);
    dueSoon.forEach(({ task, deadline, days }, i) =>
      lines.push(
        `${i + 1}. ${task}（时限：${deadline}，${days === 0 ? '今天到期' : `还有${days}天`}）`,
      ),
    );
  }
  lines.push('', '如已办结，请写明办结日期。');
  return lines.join('\n');
}
