import { anyOf, oneOf } from '../../grid/any-of';

/** Verbs a phrase starts with; what makes a name of the word is excluded: 组织部, 督导室. */
const VERBS = oneOf(
  // to begin, to do, to bring about
  '开展|落实|实行|实施|做好|抓好|完成|办理|履行|负责|牵头|参与|配合|协助|会同|上报|报送|召开|成立|安排',
  // to make better, more, sound
  '加[强快大]|推[进动]|强化|健全|完善|建立|制[定订]|形成|构建|打造|培育|提升|提高|巩固|整合|压[实紧]|确保',
  // to lead and to ask others
  '组织(?!部|科|处|办|委|人事|工作部|振兴)|指导(?!中心|站|组)|督导(?!室|组|科|办|处)|督促|动员|发动|引导|鼓励',
  '监督(?!局|所|站|室|科|处|检查室|管理)|统筹(?!办|局|城乡)|协调(?!办|科|处|局|小组)|支持|邀请|要求|明确|选派',
  '联合(?!会|社|国|党|体|执法|采购|办公|指挥)|对接|联系|争取|发挥|利用|梳理',
);
/** Adverbs and prepositions it starts with: 积极, 围绕. */
const ADVERBS = oneOf(
  '持续|深入|积极|主动|全面|进一步|切实|认真|严格|定期|及时|随时|立即|即知|目前|正在|至少|预计',
  '以及|根据|依[据托]|围绕|结合|通过|针对|聚焦',
);
/** Verbs and adverbs a name never starts with: what looks like a party is a phrase. */
export const PHRASE_STARTS = new RegExp(`^${oneOf(VERBS, ADVERBS)}`);

/** Particles a phrase starts with. A few names do so too (向阳社区, 和平镇), so that they tell only in a sentence. */
export const PARTICLE_STARTS = anyOf(
  '^[与及在按把被并以由请已需须要可使让每即凡其该本这]',
  '^和(?![平田谐政顺龙静睦])|^对(?![外口台])|^向(?![阳上前东])|^从(?![化江])|^为(?!民)|^将(?!乐)',
  '^不(?!动产)|^未(?![成来])|^应(?!急)|^能(?!源)|^如(?!东|皋)|^若(?!尔)|^各(?:项|类|种|级各)',
);
