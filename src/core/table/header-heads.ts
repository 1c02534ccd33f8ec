import type { ColumnRole } from './column-role';

/**
 * Headers are put together: 抽查|办理|整改 … and at the end 比例|时限|情况. What stands before such a head says which role the column
 * has; the first part that fits counts.
 */
export interface HeaderHeads {
  /** Longer ones before shorter ones that they end with. */
  readonly heads: readonly string[];
  readonly parts: readonly HeaderPart[];
  /** Role where nothing before the head tells, as in 教育部门: a header, or a value. */
  readonly otherwise?: ColumnRole;
}

export interface HeaderPart {
  readonly role: ColumnRole;
  readonly words: readonly string[];
  readonly claim?: number;
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const LEADING = list(
  '牵头 主办 主责 主抓 发起 领办 首接 首问 主要责任 主要负责 主要承办 首要责任 第一责任 主体责任',
);
const SUPPORTING = list(
  `配合 协办 协作 协助 参与 共同 其他责任 其它责任 联合 联动 协同 协管 会同 会办 辅办 辅助 协调 成员 支持 共管 共抓 共建 联办 参建 支撑 保障 参加 参会
  列席 帮办`,
);
const WATCHING = list(
  '督办 督导 督查 督察 督促 督战 监督 考核 验收 考评 评价 评估 评议 核查 核验 复核 跟踪 监管 问效',
);
const DONE = list('完成 办结 整改 销号 化解 达标 落实 推进 兑现 处置 治理 竣工 交付 见效 进度');
const INSPECTING = list('抽查 抽取 抽检 抽样 检查 巡查 排查 覆盖');

/** 整改牵头单位, 责任科室: any of these is a unit, and mostly one that has to do it. */
const UNITS: HeaderHeads = {
  heads: list(
    `单位名称 部门名称 单位部门 责任处 责任科 责任办 责任室 单位 部门 科室 处室 部室 委室 股室 室组 站所 办所 科所 小组 机构 机关 主体 局办
    镇街 镇办`,
  ),
  parts: [
    { role: 'target', words: list('被检查 受检 被抽查 被考核 检查对象') },
    { role: 'other', words: list('计量 计价 填报 填表 报送单 施工 监理 设计 发文 印发 勘察') },
    { role: 'source', words: list('交办 来文 下达 批示 转办 提出') },
    { role: 'lead', words: LEADING },
    { role: 'support', words: SUPPORTING },
    { role: 'supervisor', words: WATCHING },
    {
      role: 'responsible',
      words: list(
        `责任 承办 落实 实施 执行 办理 整改 负责 承担 承接 完成 经办 分解 任务 具体 分配 组织 归口 主管 管理 管护 职能 行业 属地 所属
        所在 涉及 包保 包联 帮扶 建设 业主 项目 检查 执法 隐患 问题 归属 回复 反馈 使用`,
      ),
    },
  ],
  otherwise: 'responsible',
};

const PLACES: HeaderHeads = {
  heads: list(
    '乡镇 街道 社区 村居 村社 支部 中队 大队 企业 专班 网格 岗位 属地 片区 园区 学校 医院 门店 镇 乡 村 社 所 办 局 站',
  ),
  parts: [
    { role: 'lead', words: LEADING },
    { role: 'support', words: SUPPORTING },
    { role: 'supervisor', words: WATCHING },
    {
      role: 'responsible',
      words: list(
        '责任 承办 落实 整改 实施 包保 包联 所在 所属 涉及 属地 辖区 任务 执行 服务 推进 攻坚',
      ),
    },
  ],
};

const PEOPLE: HeaderHeads = {
  heads: list('人姓名 人员 人 员 股长 科长 所长 站长 片长 干部 民警 医生 教师'),
  parts: [
    { role: 'contact', words: list('联系人 联络人 联络员 信息员') },
    { role: 'other', words: list('填报 填表 审核 制表 统计 检查人员 服务对象') },
    {
      role: 'leader',
      words: list('领衔 领办 领导责任 牵头负责 牵头责任 分管 包抓 班子 召集 总协调 首席'),
    },
    { role: 'supervisor', words: WATCHING },
    { role: 'support', words: list('配合 协办 协助 参与 参加') },
    {
      role: 'person',
      words: list(
        '责任 负责 经办 承办 主办 落实 执行 实施 办理 跟办 跟进 包干 包保 包联 包户 帮扶 挂点 联系 整改 对接 专 片',
      ),
    },
  ],
};

/** 督导县领导 watches, any other leader answers. */
const LEADERS: HeaderHeads = {
  heads: list('领导'),
  parts: [{ role: 'supervisor', words: list('督办 督导 督查 督察 督战 监督') }],
};

/** 分管校长, 责任副局长 */
const OFFICES: HeaderHeads = {
  heads: list('书记 主任 镇长 乡长 县长 区长 市长 局长 校长 院长 常委 委员 主席 经理 长'),
  parts: [
    {
      role: 'leader',
      words: list('分管 主管 责任常委 包联 包保 包抓 挂点 联系 牵头 挂钩 包案 副'),
    },
  ],
};

const DAYS: HeaderHeads = {
  heads: list('时间 日期 月份 时点 时限 期限 节点 时段 日'),
  parts: [
    { role: 'start', words: list('开始 启动 开工 动工 起始') },
    { role: 'deadline', words: list('结束 截止 检查月 抽查月 实施 开展 计划 到期 应 见效') },
    {
      role: 'completedOn',
      words: list('实际完成 实际办结 实际整改 实际销号 已完成 已办结 办毕 结项 验收'),
    },
    { role: 'other', words: list('录入 登记 交办 下达 收到 签收 填报 填表 更新 批示 立项') },
    { role: 'deadline', words: list('完成 办理 办结 整改 销号 反馈 回复 答复 上报 报送 提交') },
  ],
};

const RATES: HeaderHeads = {
  heads: list('占比 百分比 比例 比率 比重 率 比'),
  parts: [
    { role: 'deadline', words: list('频率') },
    { role: 'target', words: INSPECTING },
    { role: 'percent', words: [...DONE, ...list('办理 占')] },
  ],
};

const COUNTS: HeaderHeads = {
  heads: list('总数 数量 个数 人数 户数 次数 家数 件数 批次 总量 数 量 值'),
  parts: [
    { role: 'other', words: list('未 逾期 超期 剩余 欠 延期 督办 催办 检查人 工作人') },
    { role: 'target', words: list('目标值') },
    { role: 'progress', words: list('已 实际 累计 办结 完成 整改 销号') },
    {
      role: 'target',
      words: [...INSPECTING, ...list('任务 计划 目标 应 任务指标 年度指标 考核指标 问题')],
    },
  ],
};

/** 时间进度要求 is a deadline, 验收要求 a target, 工作要求 a measure. */
const DEMANDS: HeaderHeads = {
  heads: list('要求'),
  parts: [
    { role: 'deadline', words: list('时间 时限 日期 节点 期限 进度要求 序时') },
    { role: 'target', words: list('目标要求 成果 验收 质量 达标 标准') },
  ],
};

const STATEMENTS: HeaderHeads = {
  heads: list('描述 说明 动态 概述 简述 概况 实绩 实效 程度 情况'),
  parts: [
    { role: 'note', words: list('备注 需要说明') },
    { role: 'other', words: list('逾期 超期 延期 亮灯 预警 风险提示 重要 紧急 通报 问责') },
    { role: 'problem', words: list('问题 隐患'), claim: 1 },
    { role: 'progress', words: list('进展 进度 推进 完成 落实 办理 整改 最新 当前') },
    { role: 'task', words: list('任务 事项'), claim: 1 },
    { role: 'progress', words: list('工作') },
  ],
};

const MEANS: HeaderHeads = {
  heads: list('意见 思路 抓手 打法 路径 办法 方案 流程 安排 内容'),
  parts: [
    { role: 'task', words: list('任务内容 事项内容 批示内容 督办内容 交办内容'), claim: 1 },
    { role: 'other', words: list('审核 审批 督查 督办 领导 考核 批示意见') },
    {
      role: 'measure',
      words: list(
        '办理 拟办 处置 处理 解决 工作 具体 整改意见 年度 阶段 推进 措施 举措 实施 细化 操作 评价',
      ),
    },
  ],
};

const FRUITS: HeaderHeads = {
  heads: list('成果 成效 标志 体现 材料 效益 物 清单'),
  parts: [{ role: 'target', words: list('交付 标志性 预期 完成标志 提交成果 成果') }],
};

const LEVELS: HeaderHeads = {
  heads: list('等级 级别 评级 分级 程度'),
  parts: [{ role: 'riskLevel', words: list('风险 隐患 危险 危害') }],
};

export const HEADER_HEADS: readonly HeaderHeads[] = [
  UNITS,
  LEADERS,
  OFFICES,
  PEOPLE,
  PLACES,
  DAYS,
  RATES,
  COUNTS,
  DEMANDS,
  STATEMENTS,
  MEANS,
  FRUITS,
  LEVELS,
];
