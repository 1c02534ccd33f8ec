/** 全部, 足额: all of it. */
export const WHOLLY = '全部|全面|全额|足额|均|完全|彻底';
/** 按期, 提前: in time. */
export const IN_TIME = '按期|按时|如期|及时|提前';
/** 正式, 依法: as it should be. */
export const DULY = '正式|依法|按要求|妥善|顺利|重新';
