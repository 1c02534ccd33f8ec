import type { LeftOutReason } from '../../core/outline/outline';
import type { DocumentProblem, OutlineMessages } from '../messages/outline';

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  documentHead: '文头、文号',
  salutation: '称谓',
  preamble: '前言',
  guidance: '总体要求',
  aims: '工作目标',
  safeguards: '组织保障和工作要求',
  introduction: '引言',
  contents: '目录',
  table: '表格',
  attachment: '附件',
  signature: '落款',
  closing: '结束语、抄送和联系方式',
};

const SAVE_AS = '请在WPS或Word中打开，另存为.docx或.txt后再试。';

const PROBLEMS: Readonly<Record<DocumentProblem, (file: string) => string>> = {
  emptyDocument: (file) => `“${file}”是空的，里面没有文字。请核对是否选对了文件。`,
  legacyDoc: (file) => `“${file}”是旧的.doc或.wps格式。${SAVE_AS}`,
  notADocument: (file) => `“${file}”不是方案文字。可以读.docx和.txt；其他格式${SAVE_AS}`,
  damagedDocument: (file) => `“${file}”已损坏、不完整或设有密码，读不出文字。${SAVE_AS}`,
};

export const outline: OutlineMessages = {
  sheet: {
    sheetName: '任务分解表',
    title: (subject) => `${subject}任务分解表`,
    reporting: '填报单位：　　　　　　　　　　填报人：　　　　　　　　填报日期：',
    headers: {
      sequence: '序号',
      category: '类别',
      task: '工作任务',
      measure: '具体措施',
      lead: '牵头单位',
      responsible: '责任单位',
      support: '配合单位',
      leader: '责任领导',
      person: '责任人',
      supervisor: '督办单位',
      contact: '联系人',
      deadline: '完成时限',
      progress: '完成情况',
    },
    separator: '、',
    footer: '第 {page} 页  共 {pages} 页',
  },
  counts: ({ categories, tasks, withOwner, withDeadline, leftOut }) =>
    `共${categories > 0 ? `${categories}类、` : ''}${tasks}项任务，其中${withOwner}项写了责任单位，${withDeadline}项写了时限` +
    (leftOut > 0 ? `；另有${leftOut}段没有列为任务` : ''),
  leftOut: ({ first, last, reason, text }) =>
    `第${first === last ? first : `${first}–${last}`}段：${REASONS[reason]}，没有列为任务（“${text}”）`,
  nothing: (file) =>
    `${file === null ? '' : `“${file}”：`}没有找到可以列为任务的内容。请确认方案正文在里面，任务写成“一、”“（一）”“1.”或“一是”这样的条目。`,
  box: {
    text: '方案文字',
    hint: '把工作方案、实施意见或工作要点的全文贴在这里，也可以把 .txt、.docx 文件拖进来。只填文字里写明的单位和时限，其余留空。',
    found: (counts) => `${counts}。`,
    make: '生成任务分解表',
    open: '打开这张表',
    saved: (file) => `已保存“${file}”，请核对后使用。`,
    leftOut: (paragraphs) => `没有列为任务的${paragraphs}段`,
  },
  problems: (problem, file) => PROBLEMS[problem](file),
};
