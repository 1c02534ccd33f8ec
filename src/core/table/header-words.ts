import type { ColumnRole } from './column-role';

/**
 * Words by which a header tells what its column holds. The longest word at the end of a header wins, a word inside it counts where
 * none stands at the end. `…` stands for anything in between; `=` before a word: only as the whole header.
 */
export interface HeaderWords {
  readonly role: ColumnRole;
  readonly words: readonly string[];
  /** The column holds the tasks where no column with a better claim does: 1 is best. Without one, only tasks and measures do. */
  readonly claim?: number;
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Claim of a column that names things: 项目名称. */
export const NAME_CLAIM = 3;
/** Claim of a column whose header names a measure. */
export const MEASURE_CLAIM = 5;

const NUMERALS = list('一 二 三 四 五 六 七 八 九 十 十一 十二');
const MONTHS = NUMERALS.flatMap((numeral, at) => [
  `${at + 1}月`,
  `${at + 1}月份`,
  `${numeral}月`,
  `${numeral}月份`,
]);

/** One column a month, quarter or half-year: what was done by then, or what is to be. */
export const PERIODS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...list(
    '一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 1季度 2季度 3季度 4季度 上半年 下半年 前三季度',
  ),
]);

export const HEADER_WORDS: readonly HeaderWords[] = [
  {
    role: 'seq',
    words: list('序号 编号 项次 序次 序列号 =序列 项目号 行号 序数 任务号 =序 =号 =No =No. =#'),
  },
  {
    role: 'task',
    claim: 0,
    words: list(`
      任务 事项 工作任务 重点任务 主要任务 具体任务 年度任务 任务名称 任务事项 工作事项 工作名称 工作项目 重点工作 主要工作 年度工作 中心工作
      工作重点 工作要点 重点事项 主要事项 事项名称 督办事项 督办内容 督查事项 督查内容 督办件 交办事项 交办内容 承办事项 决策事项 决策事项名称
      议定事项 决定事项 落实事项 批示事项 批办事项 批示内容 整改任务 整改事项 任务清单 考核项目 三级指标 三级任务 风险点 风险点名称 廉政风险点
      岗位风险点 风险点位 风险事项 实事 民生实事 实事项目 实事内容 实事名称 改革事项 改革任务 建议名称 提案名称 建议标题 提案标题 建议内容 案由
      信访事项 议题 诉求 工作清单 事项清单 诉求内容 诉求事项 反映事项 反映问题 承诺事项 履职事项 公开事项 活动名称 工作分解 分解任务 =工作 =任务目标及内容 任务及目标
      task tasks assignment`),
  },
  {
    role: 'task',
    claim: 1,
    words: list(
      '主要内容 任务内容 项目内容 事项内容 内容 任务要点 任务描述 主题 =本周工作 =本月工作 =本季度工作 =当月工作 =每周工作 =每月工作 =月度工作 =季度工作 =日常工作 =常规工作 =专项工作 =具体工作 =工作名目',
    ),
  },
  {
    role: 'problem',
    claim: 1,
    words: list(`
      问题 存在问题 问题描述 问题表现 问题概述 问题名称 问题内容 问题清单 具体问题 反馈问题 突出问题 主要问题 问题隐患 隐患 隐患内容 隐患描述
      表现形式 反馈意见 整改意见 风险表现 风险描述 风险内容 风险情形 风险点内容 风险点描述 具体表现 主要表现 短板 堵点 难点 痛点 卡点 制约因素 瓶颈 不足 存在不足 困难 矛盾 问题不足 issue`),
  },
  {
    role: 'category',
    claim: NAME_CLAIM,
    words: list(
      '项目 工程 名称 项目名称 工程名称 重点项目 建设项目 工程项目 攻坚行动 专项行动 行动名称 指标名称 评价指标 测评指标',
    ),
  },
  {
    role: 'target',
    claim: 4,
    words: list(
      '目标任务 任务目标 年度目标任务 工作目标 年度目标 总体目标 阶段目标 阶段性目标 目标 目标内容',
    ),
  },
  {
    role: 'category',
    words: list(`
      类别 分类 类型 种类 板块 版块 领域 大类 小类 门类 条线 战线 模块 维度 =方面 工作方面 =章节 =部分 =专项 =大项 =系列 专业 一级指标 二级指标
      一级任务 二级任务 一级目录 二级目录 一级项目 二级项目 指标体系 总体任务 总任务 任务体系 周次 阶段 =一级 =二级 =周 岗位 类目 条块 行业 category`),
  },
  {
    role: 'measure',
    words: list(`
      措施 举措 措施清单 举措清单 整改清单 做法 步骤 具体安排 推进安排 落实安排 活动安排 任务分解 时序进度 序时进度 进度安排 进度计划 计划进度 年度计划 季度计划 月度计划 工作安排 工作计划 推进计划 实施计划 实施方案 整改方案 化解方案 处置方案 解决方案 办理方案 工作方案 工作内容 具体内容
      实施内容 建设内容 建设规模 整改内容 考核内容 检查内容 抽查内容 检查事项 抽查事项 检查方式 抽查方式 检查方法 抽查方法 决策事项程序 决策程序
      考核指标 考核标准 考核办法 评分标准 评分办法 评分细则 分标准 评价标准 评定标准 分办法 考评标准 考评办法 考评内容 考核细则 考核方式 工作要求 具体要求 任务要求
      整改要求 办理要求 交办要求 落实要求 要求 工作办法 工作路径 实施路径 推进路径 子任务 细化任务 对策 建议 工作流程 关键环节 重点环节 方式 方法
      measure measures action actions`),
  },
  {
    role: 'target',
    words: list(`
      目标值 标准 对象 目标要求 目标标准 目标数 考核要点 考核目标 整改目标 绩效目标 预期目标 预期成效 预期效果 预期成果 成果形式 工作成果 量化指标 年度指标
      任务指标 =指标 =标准 工作标准 完成标准 验收标准 目标成效 达到效果 任务数 任务量 计划数 应完成数 应…数 目标量 年度指标值 计划指标值 应…数量 目标成果 目标效果 指标值…目标 数量 基数 检查对象 抽查对象
      检查对象基数 抽查基数 检查比例 抽取比例 抽取数量 检查数量 抽查数量 户数 户次 家数 家次 企业数 检查地域 检查范围 抽查范围 检查区域 规划投入资金 计划投资 总投资 投资额
      年度投资 投资估算 概算投资 估算投资 投入资金 资金规模 项目资金 问题…数 问题…数量 target`),
  },
  {
    role: 'leader',
    words: list(`
      领导 责任领导 分管领导 牵头领导 包抓领导 包联领导 包案领导 包保领导 挂点领导 挂钩领导 挂联领导 挂牌领导 联系领导 主管领导 主要领导 带队领导
      领衔领导 指挥长 总指挥 组长 领办领导 县级领导 市级领导 区级领导 镇领导 县领导 市领导 区领导 分管同志 第一责任人 分管负责人 分管副职 分管县长 分管镇长 副县长 副镇长 副乡长 副职 牵头人
      牵头责任人 牵头负责人 分管负责同志 包片责任人
      领导干部 班子成员 河长 湖长 河湖长 林长 田长 路长 链长 包抓责任人 包保责任人 领衔人 accountable`),
  },
  {
    role: 'person',
    words: list(`
      责任人 具体责任人 直接责任人 整改责任人 责任人员 责任同志 责任干部 负责人 具体负责人 部门负责人 单位负责人 项目负责人 经办人 承办人 主办人
      落实人 执行人 具体经办 专干 村支书 村书记 支部书记 责任科长 办理人 负责同志 负责人员 工作人员 具体人员 包保干部 包联干部 包村干部 驻村干部 村干部 干部 驻村工作队 工作队 网格员 网格长 姓名 =人员 专班人员 person`),
  },
  {
    role: 'supervisor',
    words: list(`
      督办领导 督导领导 督查领导 监督领导 督办人 督导人 督查人 监督人 督办责任人 督导责任人 督查责任人 监督责任人 督导组 督查组 督查组长 督导组长 复查人 核查人 督办 督导 监督人员
      验收人 验收责任人 验收组 考核组 评价人 考核人 supervisor`),
  },
  {
    role: 'contact',
    words: list(
      '联系人 联络人 联络员 联系电话 电话 联系方式 手机 手机号 手机号码 联系人员 contact phone',
    ),
  },
  {
    role: 'lead',
    words: list('牵头 牵头方 主办 主办方 主责 发起方 总牵头 首接责任单位 lead'),
  },
  {
    role: 'support',
    words: list(
      '配合 配合方 协办 协办方 参与 协同 协作 配合人员 参与人员 参加人员 协办人 配合人 support',
    ),
  },
  {
    role: 'responsible',
    words: list(`
      责任主体 实施主体 整改主体 落实主体 责任方 责任分工 任务分工 职责分工 责任落实 责任体系 责任清单 分工 =责任 =承办 承办 =省份 =地区 =区域 =辖区
      =乡镇 =镇街 =街道 =镇 =村 =村居 =村社 =社区 =县区 =区县 =市州 =市县 =市 =县 =区 =旗 =旗县 =旗县区 =县市 =县市区 =市县区 =行政村 所在村 责任村 村组 责任办公室 责任班组 党支部 支部名称 责任乡镇 所属乡镇 =站 业主 =单位 =部门 =科室 =处室 =股室 =站所 =村(社区) 责任者 责任体
      owner responsible`),
  },
  {
    role: 'start',
    words: list(`
      开始时间 开始日期 启动时间 启动日期 开工时间 开工日期 起始时间 起始日期 动工时间 计划开工 时间开始 时间起 =起 =开始 =起始 start`),
  },
  {
    role: 'deadline',
    words: list(`
      时限 期限 时效 截止日 限时要求 时限要求 时间要求 截止时间 截止日期 完成时间 完成时限 整改时限 办结时限 拟定时限 时间节点 节点 起止时间 起止日期 时间安排 时间进度
      任务日期 决策时间 计划完成时间 预计完成时间 拟完成时间 要求完成时间 计划完成日期 预计完成日期 规定时限 目标时限 周期 频次 频率 工期 时间
      日期 时间计划 时间要求 年限 完成月份 =月份 时间止 =止 =结束 =截止 时间结束 时段 时间段 时间范围 完成年度 计划竣工 due deadline`),
  },
  {
    role: 'completedOn',
    words: list(`
      完成日期 办结时间 办结日期 实际完成时间 实际完成日期 实际办结时间 实际…时间 实际…日期 时间…实际 时限…实际 销号时间 销号日期 结案时间
      结案日期 办理完成时间 完结时间 完结日期 完工日期 整改完成日期 completed`),
  },
  {
    role: 'progress',
    words: list(`
      情况 完成情况 进展情况 落实情况 整改情况 推进情况 办理情况 实施情况 执行情况 开展情况 销号情况 工作进展 目前进展 当前进展 最新进展 整改进展
      进展 进度 工作进度 形象进度 完成进度 整改进度 状态 办理结果 整改结果 落实结果 完成结果 结果 工作成效 整改成效 成效 完成与否 是否完成
      是否办结 是否销号 是否落实 是否整改 是否…完成 是否…办结 是否…整改…位 是否…销号 是否…落实 指标值 实际值 完成值 完成数 完成数量 是否达标 完成情况说明 进展情况说明 工作动态 进展程度 现状 完成标识 完成状况 进展状况 落实状况 当前阶段 所处阶段 =已开展工作 =开展的工作 =所做工作 =已做工作 =上周工作 =上月工作 =本周完成 =本月完成
      已…数 已…数量 完成…数 完成…数量 完成量 办结数 整改数 =完成 =落实 阶段性成果 反馈结果 办理反馈 落实反馈 status progress`),
  },
  { role: 'progress', words: [...PERIODS].map((period) => `=${period}`) },
  {
    role: 'percent',
    words: list(`
      完成率 完成比例 完成百分比 进度百分比 百分比 销号率 整改率 办结率 完成度 达标率 落实率 推进率 兑现率 进度比例 完成…比例 完成…% 完成比率 进度% 占年…% 占年…比例 占计划…% 占计划…比例 percent`),
  },
  {
    role: 'score',
    words: list(`
      分值 得分 分数 评分 扣分 加分 自评分 考评分 考核分 考评得分 自评得分 考核得分 标准分 总分 满分 基础分 基本分 计分 赋分 减分 核定分 附加分 单项分 权重分 score`),
  },
  // A column for what comes next holds the tasks only where no other does.
  { role: 'other', claim: 6, words: list('下一步… 下步… 下一阶段… 下阶段… 下周… 下月… 下季度…') },
  {
    role: 'riskLevel',
    words: list(
      '风险等级 风险级别 风险程度 风险点等级 风险度 隐患等级 隐患级别 隐患程度 危险程度 危害程度 =等级',
    ),
  },
  {
    role: 'source',
    words: list(`
      依据 来源 文号 出处 任务来源 问题来源 文件依据 政策依据 制定依据 法律依据 任务依据 文件名称 会议名称 来文 批示领导 批示人 交办领导
      交办单位 来文单位 批示来源`),
  },
  {
    role: 'note',
    words: list('备注 备注栏 =其它 说明 备考 附注 =注 =其他 remark remarks note notes'),
  },
  {
    role: 'other',
    words: list(`
      权重 计量单位 实施层级 检查层级 层级 级别 抽查比例 频次上限 上限 下限 采集数据项 是否 …是否… 资金来源 职务 职位 职称 性别 年龄 学历 籍贯 身份证号
      地址 地点 邮编 邮箱 单价 金额 规格 型号 数据项 佐证材料 支撑材料 印证材料 证明材料 材料 附件 需… 未…数 未…数量 偏差… 交办时间 交办日期
      发现时间 发现日期 下达时间 下达日期 下发时间 立项时间 立项日期 督办时间 督办日期 接收时间 收文时间 收文日期 登记时间 登记日期 批示时间 批示日期
      填报时间 填报日期 更新时间 报送时间 更新日期 反馈时间 会议时间 受理时间 受理日期 来文时间 来文日期 整改前 整改后 照片 图片 基本情况 人员情况 投资情况
      资金情况 投入情况 经费情况 资金…情况       填报单位 填报人 排名 名次 原因 复查时间 网格名称 审核人 施工单位 监理单位 设计单位 签字 密级 页码 代码 编码 评价 满意度`),
  },
];

/** Words at the end of a header that name a unit: 牵头部门, 承办科室. Longer ones first. */
export const UNIT_HEADS: readonly string[] = list(
  '单位名称 部门名称 单位部门 责任处 责任科 责任办 责任室 单位 部门 科室 处室 委室 股室 室组 站所 办所 科所 小组 机构 机关 主体 局办 镇街 镇办',
);

/** What stands before such a word tells the unit's part; the first line that fits counts: 市级牵头责任单位 leads. */
export const UNIT_PARTS: readonly {
  readonly role: ColumnRole;
  readonly words: readonly string[];
}[] = [
  { role: 'target', words: list('被检查 受检 被抽查 被考核 检查对象') },
  { role: 'other', words: list('计量 计价 填报 填表 报送单 施工 监理 设计 发文 印发 勘察') },
  { role: 'source', words: list('交办 来文 下达 批示 转办 提出') },
  { role: 'lead', words: list('牵头 主办 主责 主抓 发起 领办 首接 主要责任 主要负责 第一责任') },
  {
    role: 'support',
    words: list(
      '配合 协办 协作 协助 参与 共同 其他责任 其它责任 联合 协同 会办 辅办 协调 成员 支持 共管 参加 参会 列席',
    ),
  },
  { role: 'supervisor', words: list('督办 督导 督查 监督 考核 验收 考评 评价 跟踪 监管') },
];

/** Headers that hold many kinds of things: a group cell above says more. 责任领导 over 姓名 is the leader. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  list('姓名 名称 单位 部门 内容 情况 时间 日期 人员 其他 数量 备注 说明 要求 要点 标准 级别 指标'),
);
