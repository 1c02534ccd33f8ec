import { anyOf } from '../any-of';
import { deadline, type Form } from '../form';

const GO_ON_DOING = anyOf(
  '推进 整改 坚持 开展 实施 进行 加强 深化 落实 巩固 抓 用力 发力 跟进 提升 优化 完善 改进 推动 保持 关注 强化 做好 $',
);
const STANDING = new RegExp(
  anyOf(
    `长期(?![未不性以存拖]) 持续${GO_ON_DOING} 常态(?:化|长效) 常抓不懈 一以贯之 久久为功 贯穿(?:始终|全程|全过程|整个)`,
    '长期性 经常性 常年(?!不) 长效(?!机制) 永久 逐年 实时更新',
  ),
);
const LASTING = anyOf(
  '长期有效 长期 持续 一直 始终 常态 不断 滚动 无期限 永久',
  '日常工作 日常 平时 经常性工作 经常 长效机制 坚持不懈 动态管理 动态更新 动态调整 动态',
);
/** Alone in the cell: 长期, 日常, 平时, 一直. */
const ALONE = new RegExp(
  `^[并应须要需]?${LASTING}${anyOf('坚持 推进 工作 进行 开展 管理 落实')}?[。;!]?$`,
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
