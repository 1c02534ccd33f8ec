import type { HelpMessages } from '../messages/help';

export const help: HelpMessages = {
  title: '督办助手 · 使用说明',
  steps: [
    '点一下任务分解表里的任意一格，再点“开始”选项卡上的“检查任务”。',
    '看一看表头、任务数和每一列的用途读得对不对，不对就改，然后点“对，继续”。',
    '在列表里点一项任务，就到它的单元格。点计数可以筛选。',
    '“标记”给逾期和临期的任务加颜色；“生成汇总”写出“督办_”开头的表；“清理”把这些全部移除，原表不变。',
  ],
  deadlines: '时限可以这样写',
  deadlinesHint: (year) => `以下例子按${year}年的文件读。`,
  text: '写法',
  readAs: '读作',
  notRead: '不当作时限',
  functions: '公式',
  privacy: '表格只在这台电脑上读取，不向任何地方发送数据。',
};
