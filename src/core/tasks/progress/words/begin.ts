/** Verbs of a beginning: 启动, 动工. */
export const BEGIN = '启动|开工|动工|开始|着手|进场|破土|开建';
/** Verbs of being at it: 实施, 推进. */
export const CARRY_OUT = '实施|开展|施工|推进|进行|建设|执行|办理|组织(?!.{0,2}验收)';
/** Verbs of arranging it: 安排, 部署. */
export const ARRANGE = '安排|部署|布置|立项|分解|派发';
