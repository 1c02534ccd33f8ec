import { anyOf, oneOf } from '../../../grid/any-of';
import { deadline, type Form } from '../form';

const GO_ON = oneOf(
  '推进|推动|开展|实施|进行|落实|整改|坚持|保持|抓|做好',
  '加强|深化|巩固|提升|优化|完善|改进|强化|用力|发力',
  '跟进|关注|$',
);
/** 长期坚持, 持续推进, 贯穿始终; not 长期未解决 */
const STANDING = anyOf(
  `长期性|长期(?![未不性以存拖])|持续${GO_ON}`,
  '常态(?:化|长效)|常抓不懈|经常性|长效(?!机制)|常年(?!不)',
  '一以贯之|久久为功|贯穿(?:始终|全程|全过程|整个)',
  '永久|逐年|实时更新',
);
const LASTING = oneOf(
  '长期有效|长期|永久|无期限|持续|一直|始终|不断|滚动|坚持不懈',
  '常态|日常工作|日常|平时|经常性工作|经常|长效机制',
  '动态(?:管理|更新|调整)?',
);
/** Alone in the cell: 长期, 日常, 平时, 一直. */
const ALONE = new RegExp(
  `^[并应须要需]?${LASTING}${oneOf('坚持|推进|工作|进行|开展|管理|落实')}?[。;!]?$`,
);
/** Beyond this the words belong to the task, unless they open the cell. */
const LONG = 20;
const OPENING = 6;

/** A duty without end. */
export const standing: Form = {
  name: 'standing',
  examples: [
    { text: '长期坚持', reads: { kind: 'ongoing', due: null, ongoing: true } },
    { text: '持续推进', reads: { kind: 'ongoing', due: null } },
    { text: '常态化开展', reads: { kind: 'ongoing', due: null } },
    { text: '长期', reads: { kind: 'ongoing' } },
    { text: '并长期坚持', reads: { kind: 'ongoing' } },
    { text: '贯穿整个整治工作', reads: { kind: 'ongoing', due: null } },
    { text: '日常', reads: { kind: 'ongoing' } },
    { text: '2026年12月底前并长期坚持', reads: null },
  ],
  read({ text }) {
    const match = STANDING.exec(text);
    const opens = match !== null && (text.length <= LONG || match.index <= OPENING);
    return opens || ALONE.test(text) ? deadline('standing', 'ongoing', { ongoing: true }) : null;
  },
};
