import type { Problem, ProblemFacts as Facts, ProblemMessages } from '../messages/problems';
import { panels } from './panels';

const SAVE_AS_XLSX = '请在 WPS 或 Excel 中打开，另存为 .xlsx 后再试。';

const SENTENCES: Readonly<Record<Problem, (facts: Facts) => string>> = {
  missingFile: (facts) => `没有找到${file(facts)}，请核对文件名和所在文件夹。`,
  unreadableFile: (facts) =>
    `${file(facts)}打不开，可能没有读取权限，或正被其他程序占用。请关闭占用它的程序后再试。`,
  emptyFile: (facts) =>
    `${file(facts)}是空的，里面没有内容。请核对是否选对了文件，或重新下载、复制一份。`,
  notAWorkbook: (facts) =>
    isLockFile(facts)
      ? `${file(facts)}是打开表格时自动产生的临时文件，不是表格本身。请选择名称前没有“~$”的文件。`
      : `${file(facts)}不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。`,
  encrypted: (facts) =>
    `${file(facts)}设有打开密码，无法读取。请在 WPS 或 Excel 中打开，取消密码后另存为 .xlsx 再试。`,
  legacyXls: (facts) => `${file(facts)}是旧的 .xls 格式。${SAVE_AS_XLSX}`,
  wpsEt: (facts) => `${file(facts)}是${etFormat(facts)}。请在 WPS 中打开，另存为 .xlsx 后再试。`,
  openDocument: (facts) => `${file(facts)}是 OpenDocument 表格（.ods）。${SAVE_AS_XLSX}`,
  webPage: (facts) => `${file(facts)}其实是网页，多为从业务系统导出。${SAVE_AS_XLSX}`,
  plainText: (facts) => `${file(facts)}其实是纯文本（如 CSV）。${SAVE_AS_XLSX}`,
  xml2003: (facts) => `${file(facts)}是“XML 表格2003”格式。${SAVE_AS_XLSX}`,
  binaryXlsb: (facts) => `${file(facts)}是二进制工作簿（.xlsb）。${SAVE_AS_XLSX}`,
  archive: (facts) => `${file(facts)}是压缩包。请先解压，再选择里面的 .xlsx 文件。`,
  truncated: (facts) =>
    `${file(facts)}不完整，后面的内容缺失，可能没有下载或复制完。请重新获取这个文件。`,
  damaged: (facts) =>
    `${file(facts)}已损坏${damage(facts)}。请在 WPS 或 Excel 中打开并修复，另存为 .xlsx 后再试。`,
  noWorksheets: (facts) => {
    if (facts.tabs === 0)
      return `${file(facts)}里一张工作表也没有，可能没有保存完整。请重新获取或另存这个文件后再试。`;
    const held = facts.ours === undefined ? '没有普通工作表（只有图表或宏表）' : '只有汇总表';
    return `${file(facts)}里${held}。请确认任务分解表在这个文件里。`;
  },
  tooLarge: (facts) => {
    if (facts.rows !== undefined)
      return `${file(facts)}的任务太多：${sheet(facts)}要写 ${facts.rows} 行，超出一张工作表的上限。请把任务拆成几个文件后再试。`;
    return facts.looks === undefined
      ? `${file(facts)}${where(facts)}的内容太多${size(facts)}，超出能够处理的范围。请删去多余的行、列和格式，或拆成几个文件后再试。`
      : `${file(facts)}的单元格格式太多，再加上汇总表的会超过 Excel 的上限（${facts.looks}种）。请清除不用的格式，或把任务分解表复制到新工作簿后再试。`;
  },
  suspiciousCompression: (facts) =>
    `${file(facts)}里有内容展开后异常庞大${size(facts)}，为安全起见没有打开。如果确是自己的表格，${SAVE_AS_XLSX}`,
  signed: (facts) =>
    `${file(facts)}带有数字签名，写入后签名会作废，因此没有改动。请另存一份不带签名的副本再试。`,
  structureProtected: (facts) =>
    `${file(facts)}保护了工作簿结构，不能添加工作表。请在“审阅”中取消“保护工作簿”后再试。`,
  readOnly: (facts) => `${file(facts)}是只读的，不能写入。请另存一份副本后再试。`,
  sheetProtected: (facts) =>
    `${sheet(facts)}受保护，不能写入。请在“审阅”中取消“保护工作表”后再试。`,
  cannotWrite: (facts) =>
    `${file(facts)}没能写入，原文件没有改动。请检查磁盘空间和写入权限，并关闭正在打开它的程序后再试。`,
  halfWritten: (facts) =>
    `写到一半，Excel 没有接受后面的内容，再写一次也没有成功。原表内容没有改动，但“督办_”开头的表可能只更新了一部分。请再生成一次汇总；如果还是这样，请先清理，再生成。${facts.detail ? `说明：${facts.detail}` : ''}`,
  sheetGone: (facts) => `${sheet(facts)}已经不在了，可能被删除或改名。请重新检查任务。`,
  changedMeanwhile: (facts) =>
    `${sheet(facts)}在处理期间有改动，为避免出错没有写入。请重新检查任务。`,
  cellEditMode: () => '有单元格正在编辑，Excel 暂时不能响应。请按回车或 Esc 结束编辑后再试。',
  payloadTooLarge: (facts) =>
    `${sheet(facts)}的内容太多，Excel 一次传不完。请缩小范围，或用命令行、网页版处理。`,
  unsupportedExcel: () =>
    '这个版本的 Excel 不支持所需的功能。请使用 Excel 2021 或更新的版本，也可以用网页版打开 .xlsx 文件。',
  connectionLost: () => '与 Excel 的连接中断，表格没有改动。请重新打开督办助手窗格后再试。',
  partMissing: () => panels.partMissing,
  cancelled: () => '已取消，表格没有改动。',
  unexpected: (facts) =>
    `处理${file(facts)}时遇到没有预料到的情况，表格没有改动。请重试；如果再次出现，请把下面的说明告诉维护人员。${facts.detail ? `说明：${facts.detail}` : ''}`,
};

export const problems: ProblemMessages = (problem, facts) => SENTENCES[problem](facts);

function file({ file }: Facts): string {
  return file === undefined ? '这个文件' : `“${file}”`;
}

function sheet({ sheet }: Facts): string {
  return sheet === undefined ? '这张工作表' : `工作表“${sheet}”`;
}

function where(facts: Facts): string {
  return facts.sheet === undefined ? '' : `的${sheet(facts)}`;
}

/** WPS writes .et and .xls alike: only the name tells which it is. */
function etFormat({ file }: Facts): string {
  if (/\.et$/i.test(String(file))) return 'WPS 表格的 .et 格式';
  return /\.xls$/i.test(String(file)) ? '旧的 .xls 格式' : 'WPS 保存的旧格式（.et 或 .xls）';
}

/** "（工作表“一”的单元格XFE3超出范围）" */
function damage(facts: Facts): string {
  if (facts.cell !== undefined) return `：${sheet(facts)}的单元格 ${facts.cell} 超出了工作表的范围`;
  if (facts.missing !== undefined) return `：缺少必需的部分（${facts.missing}）`;
  if (facts.sheet !== undefined) return `：${sheet(facts)}的内容不完整`;
  return facts.part ? `（${facts.part}）` : '';
}

function size({ size }: Facts): string {
  return typeof size === 'number' ? `（${Math.ceil(size / 1024 / 1024)} MB）` : '';
}

/** "~$分解表.xlsx", which Excel and WPS keep beside a file that is open. */
function isLockFile({ file }: Facts): boolean {
  return /(?:^|[\\/])~\$/.test(String(file ?? ''));
}
