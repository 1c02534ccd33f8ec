import { anyOf, oneOf } from '../../../grid/any-of';
import { HAS_BEGUN } from './has-begun';
import { COME_SO_FAR, HOW_IT_GOES } from './how-it-goes';
import type { SignalForm } from './signal';

/** 纠正, 正常, 正好: no 正 of what goes on. */
const NO_SUCH_BEFORE = '(?<![纠改订更公方修校真反矫端扶立])';
const NO_SUCH_AFTER = '(?!常|式|确|规|面|当|负|值|副|反|科|职|宗|好|是|在巩固)';
/** 正在推进, 正组织, 在建, 现进行; not 现存在 */
const NOW = [
  `正在(?!巩固)|${NO_SUCH_BEFORE}正(?=[\\u4e00-\\u9fff]{2})${NO_SUCH_AFTER}`,
  `(?<![现存所])在${oneOf('装修|施工|建设|安装|调试|改造?', '办理?|整[改理]|推进|编制|协调|[谈做修拆建]')}$`,
  '开展(?:项目)?前期(?:工作)?$|在[建办谈途]|续建|进行[中时]|^进行$|后再(?:进行|办理|推进)',
];

/** 已挂网, 征求意见, 签订合同, 重新招标; not 劳动合同 */
const TENDERS_AND_TALKS = [
  '(?:招标|采购|竞买|出让)(?:公告|文件)|挂网|[开中评定]标|流[标拍]|竞争性(?:谈判|磋商)|询价|比选|摘牌',
  '(?<!劳动)合同.{0,4}签订|签订?(?!.{0,3}劳动).{0,6}合同|意向|洽谈',
  '已委托.{0,24}(?:编制|评[估审]|设计|检测|鉴定|审计|勘[察测]|测绘|论证)',
  '重新(?:挂牌|招标|选址|评估|设计|申报)|已受理|已立案$',
  '征求意见|初稿|初步(?:意见|方案|成果)|(?:送审|讨论|修改|征求意见)稿|起草|草案',
];

/** 督促整改, 责令返工, 停产整顿, 已派人维修 */
const URGED = [
  '督促|责[成令]|限期|协调解决|停[产业]?整[改顿]|返工|(?:退回|重新|打回)整改|已接单',
  '送[修检]$|返[厂修]$',
  '已?(?:派|安排|联系|通知)[^已]{2,10}(?:处理|维修|整改|清理|核实|办理|修复|更换)$',
];

/** 延期后开工, 恢复施工, 复工; not 恢复原状 */
const RESUMED = [
  '(?:延期|推迟|暂停|停工)后|复工|重启',
  '恢复(?=施工|建设|推进|办理|实施|开展|正常(?:推进|施工))',
];

/** 挂网招标, 设备调试: a work of some weeks, named and no more. */
const WORK_NAMED =
  '^(?![^,]*[已未全均])[\\u4e00-\\u9fff]{0,12}(?:招标|调试|安装|装修|铺设|审图|办证|报建|公示)$';

/** 集中, 年中 name no work; 征集中 does. */
const NO_WORK = '(?<!(?<![征收采募归])[手集其当年月初高镇程作途心划城华])';
/** 整改中, 采购中 */
const UNDER_WAY = `[\\u4e00-\\u9fff]{2}${NO_WORK}中$`;

const DOING = anyOf(
  ...NOW,
  ...HOW_IT_GOES,
  ...COME_SO_FAR,
  ...HAS_BEGUN,
  ...TENDERS_AND_TALKS,
  ...URGED,
  ...RESUMED,
  WORK_NAMED,
  UNDER_WAY,
);

export const doing: SignalForm = {
  signal: 'doing',
  examples: [
    '正在推进',
    '整改中',
    '按序时进度推进',
    '已全面开工建设',
    '已启动',
    '延期后再进行',
    '签约率93%',
    '试运行',
    '已铺设1200米',
    '水泵已送修',
  ],
  reads: ({ text }) => DOING.test(text),
};
