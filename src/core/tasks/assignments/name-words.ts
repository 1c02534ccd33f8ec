import { anyOf, oneOf } from '../../grid/any-of';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What the name of a unit ends in. */
export const UNIT_ENDINGS: readonly string[] = list(`
  局 委 办 部 厅 署 院 会 处 科 室 股 所 站 队 组 镇 乡 村 社 园 区 县 市 省 州 旗 盟 场 台 馆
  厂 车间 工段 矿 店 库 庭 团 联 协 班 中心 社区 街道 政府 公司 集团 银行 支行 分行 总行 农商行 信用社
  学校 小学 中学 大学 高中 初中 党校 职校 海关 单位 部门 企业 机构 组织 机关 团体 协会 基地
  窗口 平台 主体 各地 各方 专班 班子 人大 政协 党群 成员 街办 镇街 两办 国网 电网
`);

/** Patterns of words that end like a unit but are none, so that the name must go on: 市人力资源和社会⏎保障局, 城乡⏎建设局. */
export const NOT_UNIT_ENDINGS: readonly string[] = list(`
  社会 机会 大会 体会 市场 现场 立场 上市 城乡 农村 校园 干部 内部 外部 主办 承办 协办 督办
  交办 包办 举办 查办 创办 大局 布局 格局 军队 物联 关联 互联 好处 到处 国库 仓库 数据库
  (?:^|[省市县区州级])城[市镇] (?<!安)全[部局省市县区镇乡村] 委组
`);

/** Nouns that name nobody in particular by themselves: 政府负责 in a slogan, the 单位 of 相关部门和单位. */
export const BARE_NOUNS: readonly string[] = list(`
  政府 党委 部门 单位 企业 机构 组织 团体 学校 医院 银行 街道 社区 乡镇 镇街 镇村 村居 村社区
  自治区 直辖市 直辖市人民政府 村 乡 镇 县 区 市 省 办 所 站 局 委 科室 处室 股室 站所 中心 机关 行业 公司 科 室 处 队 会 组
  院 厅 部 班 团 社会 群众 人民政府 区人民政府 县人民政府 镇人民政府 乡镇人民政府 区政府部门
  市场主体 社会组织 基层 园区 平台 窗口 基地 成员
`);

/** 各, 有关 and the like make a collective of what follows: 各有关部门, 相关地区. */
export const COLLECTIVE_START =
  /^(?:各|相关|有关|所有|全体|全部|其他|其它|其余|涉及|涉事|所涉|相应)/;

/** 和 between names, not at the start of one: 和平镇, 和田市. */
export const AND = '和(?!平[镇区村社街路乡里]|田[市地县]|谐|政县|顺县|龙市|静县|睦)';

/** What no name holds: marks, counts, days, words of a measure. */
export const NOT_IN_NAMES = anyOf(
  '[的了吗呢《》?!=<>@#%…]|http',
  '(?<!第)\\d+[月日年条项个家名次户]|\\d号(?:前|之前|以前)?$',
  '[年月]底|季度|上半年|下半年|[全常长]年|前完成',
  '[做抓搞]好|开展|进行|长期坚持|常态化|(?<!可)持续',
);

/** Cells that say there is nobody, or nobody yet. */
export const NOBODY = new RegExp(
  `^${oneOf(
    // nobody
    '空缺|暂[缺无]|没有|略|空|不涉及|不适用|无(?:(?:需|须|相关|具体|配合|牵头|责任|协办).*)?',
    // nobody yet
    '待补充?|待定|未定|[待未]明确|另行.*',
    // as elsewhere
    '同[上前]|如上|下同|以上|详?见.*',
    '同(?:牵头|责任|主办|承办|配合|协办|分管|包保|第?[\\d一二三四五六七八九十]+[项条号行]).*',
    // as the case may be
    '根据(?:需要|实际|情况).*|视.{0,8}(?:情况|需要|而定|确定).*|视情.*',
    '按需.*|按(?:程序|要求|规定|分工|职责).*',
    // no name at all
    '等|电话|手机|联系电话|n\\/?a|none|nil|[一二三四五六七八九十]+|[-—–―_/\\\\.*·×\\d\\s:]+',
  )}$`,
  'i',
);

/** Remarks in brackets that are part of no name: （按职责分工）, （挂职）, （下同）, （排名不分先后）. */
export const REMARK = anyOf(
  '职责|分工|待定|备注|截至|\\d+月|电话|手机|微信',
  '排[名序]|先后|顺序|首位|简称|下同|同上|原名|另行|不含|除外',
  '挂职|主持|兼[任职]|代管|试用期|^[兼代女男]$|族$',
);

export const PROVINCES: readonly string[] = list(`
  北京 天津 上海 重庆 河北 山西 内蒙古 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北
  湖南 广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 兵团
`);
