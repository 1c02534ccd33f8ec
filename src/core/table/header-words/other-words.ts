import { list, type HeaderWords } from './word-list';

const SOURCE = list(
  '依据 来源 出处 渠道 文号 来文 任务来源 问题来源 批示来源',
  '文件依据 政策依据 制定依据 法律依据 任务依据 依据文件 文件名称 会议名称',
  '批示领导 批示人 交办领导 交办单位 来文单位 提案人 建议人',
);

const OTHER = list(
  // how much it counts, how often it may be done
  '权重 计量单位 频次上限 上限 下限 采集数据项 数据项 是否 …是否…',
  '级别 层级 实施层级 检查层级 排名 名次 评价 满意度 密级',
  '结果类别 结果类型 办结类别 答复类别',
  // in which way it is called for or made known
  '发起方式 公开方式 公开形式 公开渠道 报送方式',
  // people and their particulars
  '职务 职位 职称 性别 年龄 学历 籍贯 身份证号 人员情况 签字',
  '填报单位 填报人 审核人 施工单位 监理单位 设计单位 网格名称',
  // places and codes
  '地址 地点 邮编 邮箱 页码 代码 编码',
  // money and goods
  '单价 金额 规格 型号 资金来源 投资情况 资金情况 投入情况 经费情况 资金…情况',
  // papers and pictures
  '材料 佐证材料 支撑材料 印证材料 证明材料 附件 照片 图片 整改前 整改后',
  // days of something else
  '交办时间 交办日期 下达时间 下达日期 下发时间 立项时间 立项日期 督办时间 督办日期 批示时间 批示日期',
  '接收时间 收文时间 收文日期 来文时间 来文日期 受理时间 受理日期 登记时间 登记日期 会议时间',
  '填报时间 填报日期 更新时间 更新日期 报送时间 反馈时间 发现时间 发现日期 复查时间',
  // what is missing, needed, asked for
  '需… 未…数 未…数量 偏差… 预警… 亮灯… 提请…事项 提请…问题 请求… 奖惩… 督办措施 原因 基本情况',
);

/** What tells nothing of the task's owner, deadline or progress. */
export const OTHER_WORDS: readonly HeaderWords[] = [
  // A column for what comes next holds the tasks only where no other does.
  { role: 'other', claim: 6, words: list('下一步… 下步… 下一阶段… 下阶段… 下周… 下月… 下季度…') },
  {
    role: 'riskLevel',
    words: list(
      '风险等级 风险级别 风险程度 风险点等级 风险度 =等级',
      '隐患等级 隐患级别 隐患程度 危险程度 危险等级 危害程度',
    ),
  },
  { role: 'source', words: SOURCE },
  {
    role: 'note',
    words: list(
      '备注 备注栏 备考 附注 注释 说明 说明的事项',
      '=注 =其他 =其它 remark remarks note notes',
    ),
  },
  { role: 'other', words: OTHER },
];
