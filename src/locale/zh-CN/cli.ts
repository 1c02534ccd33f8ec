import { TASK_STATES } from '../../core/checks/state';
import type { CliMessages } from '../messages/cli';
import { states } from './states';

export const cli: CliMessages = {
  help: {
    about:
      '督办助手：读懂任务分解表，核对时限和完成情况，生成督办汇总。全部在本机完成，不向任何地方发送数据。',
    commands: {
      check: '检查：读表，列出逾期、临期和待核的任务',
      summarize: '汇总：另存一份带汇总表和标记的副本',
      highlight: '标记：另存一份只带标记和台账的副本',
      clean: '清理：另存一份去掉督办表和标记的副本',
      read: '读表：显示认出的表、列和任务',
      outline: '分解：把方案文字（.txt 或 .docx）列成任务分解表初稿，另存为 .xlsx',
      explain: '解释：一句时限（deadline）、责任（owners）或完成情况（progress）会怎样读',
    },
    options: {
      asOf: '统计截止日期，如 2026-11-20；today 为今天（默认：表中填写的日期，否则今天）',
      year: '表中没有写年份时用的年份',
      dueSoon: '临期天数（默认 7）',
      sheet: '只读这张工作表，可重复',
      lang: '语言：zh-CN 或 en-US',
      json: '输出 JSON',
      all: '列出全部任务，不止需要留意的',
      output: '输出文件（.xlsx 或 .xlsm）或文件夹，没有的文件夹会新建',
      draft: '任务分解表的文件名（.xlsx）或文件夹（默认：放在方案旁边）',
      inPlace: '改写原文件，原件另存为 .bak',
      help: '显示帮助',
      version: '显示版本',
    },
    arguments: {
      file: '.xlsx 或 .xlsm 文件',
      files: '.xlsx 或 .xlsm 文件，也可以是文件夹',
      document: '方案、意见、要点等文字：.txt 或 .docx 文件',
      subject: 'deadline、owners 或 progress',
      texts: '要解释的文字；- 表示从标准输入读 JSON Lines',
    },
    titles: {
      'Usage:': '用法：',
      'Arguments:': '参数：',
      'Options:': '选项：',
      'Commands:': '命令：',
    },
    examples: [
      '例：',
      '  duban check 任务分解表.xlsx --as-of 2026-11-20',
      '  duban summarize 各办台账/ -o 汇总/',
      '  duban outline 实施方案.docx -o 任务分解表.xlsx',
      '  duban explain deadline 每季度末 6月底前（已延期至9月30日） --year 2026',
    ].join('\n'),
    exitCodes:
      '退出码：0 没有需要处理的；1 有逾期或待核（check）；2 用法不对、文件读不了，或方案里没有任务（outline）',
  },
  usage: {
    unknownCommand: (name) => `没有“${name}”这个命令。`,
    unknownOption: (name) => `没有“${name}”这个选项。`,
    missingArgument: (name) => `还缺参数 ${name}。`,
    missingValue: (option) => `选项 ${option} 后面要写值。`,
    badDate: (value) => `“${value}”不是日期，请写成 2026-11-20 这样。`,
    badNumber: (option, value) => `${option} 要写整数，“${value}”读不懂。`,
    badLanguage: (value) => `语言只有 zh-CN 和 en-US，没有“${value}”。`,
    oneOutputForManyFiles: (output) => `文件不止一个，-o 请写文件夹；“${output}”是一个文件名。`,
    outputIsInput: (file) => `输出和输入是同一个文件（${file}）。要改写原文件，请用 --in-place。`,
    sameOutput: '有几个文件同名，副本会写到同一个地方。请分几次运行，-o 各写一个文件夹。',
    alreadyThere: (file) =>
      `“${file}”已经有了，没有覆盖，以免丢掉填好的内容。请用 -o 写别的文件名。`,
    noFiles: (folder) => `文件夹“${folder}”里没有 .xlsx 文件。`,
    unknownSheet: (sheet, known) => `没有叫“${sheet}”的工作表。这个文件里有：${known.join('、')}。`,
    badJsonLine: (line) =>
      `第${line}行不是 JSON。每行写一个对象，如 {"text":"6月底前","year":2026}。`,
    seeHelp: '用 duban --help 查看用法。',
  },
  noTable: (file) =>
    `${file}：没有找到任务表。请确认表里有“工作任务”“完成时限”这样的表头，或用 --sheet 指定工作表。`,
  understood: ({
    sheet,
    title,
    headerRows: [first, last],
    tasks,
    known,
    unknown,
    sections,
    totals,
  }) =>
    `工作表“${sheet}”${title ? `《${title}》` : ''}：第${first === last ? first : `${first}–${last}`}行是表头，共${tasks}项任务，${known}列已识别` +
    (unknown ? `，${unknown}列未识别` : '') +
    (sections || totals
      ? `；另有${[sections && `${sections}个板块行`, totals && `${totals}个合计行`].filter(Boolean).join('、')}，不计`
      : ''),
  asOf: (date, typed) => `统计截止 ${date}${typed ? '（表中填写）' : ''}`,
  counts: (count) =>
    TASK_STATES.filter((state) => count(state) > 0)
      .map((state) => `${states.word[state]} ${count(state)}`)
      .join('  '),
  headings: {
    overdue: '逾期',
    dueSoon: '临期',
    needsReview: '待核',
    toLookAt: '另请留意',
    columns: '列',
    tasks: '任务',
  },
  nothingOverdue: '没有逾期任务。',
  noOwner: '（未写单位）',
  more: (n) => `… 另有 ${n} 条，用 --all 全部列出`,
  written: (file) => `已写入 ${file}`,
  backup: (file) => `原件保存为 ${file}`,
  unchanged: (file) => `${file}：没有督办表，也没有标记，无需清理。`,
  highlightsSkipped: (sheet) =>
    `工作表“${sheet}”受保护，没有加标记；汇总照常生成。要标记，请先取消保护。`,
  progress: (done, total, file) => `(${done}/${total}) ${file}`,
  summary: (files, tasks, overdue, refused) =>
    `共 ${files} 个文件，${tasks} 项任务，逾期 ${overdue} 项${refused ? `；${refused} 个文件没能读取` : ''}`,
  explain: {
    due: '到期',
    start: '开始',
    repeats: '重复',
    stages: '各阶段',
    none: '没有可以计算的到期日',
    noOwner: '没有写明责任单位或责任人',
    needsYear: '没有年份，可用 --year 指定',
    ongoing: '长期坚持',
  },
};
