import { anyOf, oneOf } from '../../../grid/any-of';
import { deadline, type Form } from '../form';
import { goesOn } from '../standing-words';

/** 立行立改, 即知即改, 边查边改, 接诉即办 and whatever is formed like them. */
const FOUR_CHARACTERS = [
  '立[行说查即整审接][立即]?[改行办知整]|立[改办]立[行改办]',
  '即[知行查交接到报整办改发][即就立]?[改行办报整纠处销知]',
  '[接随][诉到交报件][即随就][办改处]|边[查学整][边即就]改',
  '随时(?:发现)?[,、]?随时(?:整|处|办)',
];
/** 立即整改, 第一时间 */
const RIGHT_NOW = '立即|立刻|马上|即刻|即时|当即|第[1一]时间';
/** 当场整改; not 现场会 */
const ON_THE_SPOT = '(?:现场|当场)(?:整改|办结|处置|纠正|完成)';
const NOTHING_ELSE = '^(?:[即立]改|即办|[即立]行|[当现]场)[。;]?$';
const AT_ONCE = anyOf(...FOUR_CHARACTERS, RIGHT_NOW, ON_THE_SPOT, NOTHING_ELSE);

const HASTE = oneOf('尽快|尽早|及时|从速|抓紧|随时|即日起?|马上');
const WORK = oneOf('整改|完成|办理|办结|落实|到位|处理|推进|调整', '更新|公开|公示|报送|上报|反馈');
/** Said alone they ask for haste; in a longer text they are part of the task. */
const SOON = new RegExp(`^${HASTE}${WORK}*[。;!]?$`);

/** To be done at once. */
export const atOnce: Form = {
  name: 'at-once',
  examples: [
    { text: '立行立改', reads: { kind: 'immediate', due: null, ongoing: false } },
    { text: '立行立改，长期坚持', reads: { kind: 'immediate', ongoing: true } },
    { text: '即知即改', reads: { kind: 'immediate' } },
    { text: '立改', reads: { kind: 'immediate', ambiguous: false } },
    { text: '立即整改', reads: { kind: 'immediate' } },
    { text: '特急件随到随办', reads: { kind: 'immediate' } },
    { text: '边查边改', reads: { kind: 'immediate' } },
    { text: '当场', reads: { kind: 'immediate' } },
    { text: '立改立行', reads: { kind: 'immediate' } },
    { text: '随时发现随时处理', reads: { kind: 'immediate' } },
    { text: '尽快完成', reads: { kind: 'immediate', ambiguous: true } },
    { text: '限时整改', reads: null },
    { text: '立行立改，6月底前完成', reads: null },
  ],
  read({ text }) {
    const plain = AT_ONCE.test(text);
    if (!plain && !SOON.test(text)) return null;
    return deadline('at-once', 'immediate', { ongoing: goesOn(text), ambiguous: !plain });
  },
};
