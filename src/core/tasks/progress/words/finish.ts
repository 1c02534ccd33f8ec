/** Verbs of an end, of what was built or asked for: 完成, 竣工. */
export const FINISH = '完成|办结|完工|竣工|建成|销号';
/** Verbs of what was amiss and is no more: 整改, 化解. */
export const PUT_RIGHT = '整改|解决|化解|处置|整治|清理|修复';
/** The same of conduct, or of what was not to be: 纠正, 处理. */
export const AMEND = '处理|消除|纠正|改正';
/** Verbs of what was to go away: 拆除, 关停. */
export const CLEAR = '拆除|清退|关停|关闭|取缔';
/** Verbs of an answer: 答复, 办复. */
export const ANSWER = '答[复覆]|办[复覆]|回复';
/** Verbs of paying out: 拨付, 兑付. */
export const PAY = '拨付|支付|兑[付现]|发放';
/** Verbs of getting back: 追回, 收缴. */
export const GET_BACK = '追[回缴]|收[回缴]|退还|归还|上缴';
/** Verbs of agreeing: 签约, 签订. */
export const SIGN = '签[约订署字]';
/** Verbs of putting in place: 安装, 更换. */
export const INSTALL = '安装|更换|改造';
