import type { PageMessages } from '../messages/page';

export const page: PageMessages = {
  subtitle: '不用装 Excel，WPS 存成 .xlsx 也能读。',
  drop: '把任务分解表拖到这里',
  release: '松开就开始读',
  choose: '选择文件',
  accepts: '支持 .xlsx',
  privacy: '文件只在这台电脑上读取，不上传。原文件不会改动。',
  trySample: '用示例表试一试',
  onlyPlan: '手边只有方案？贴上文字，生成任务分解表',
  another: '换一个文件',
  noTable:
    '任务分解表要有“工作任务”“责任单位”“完成时限”这样的表头。请核对是不是这个文件；表头写法特别的，在“设置”的“表头用词”里教一次即可。',
  preview: '预览，不可修改',
  previewOf: (sheet) => `${sheet}，预览，不可修改`,
  previewFacts: (tasks) => `${tasks} 项任务`,
  views: '切换',
  sheetTab: '表格',
  tasksTab: '任务',
  download: '下载带汇总的副本',
  print: '打印',
  state: '状态',
  summaryPreview: '汇总预览，下载的副本里有公式和图表',
  leftOut: (rows) => `只预览前 ${rows} 行`,
  sheets: '工作表',
  working: '正在处理',
};
