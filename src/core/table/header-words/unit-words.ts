import { list, type HeaderWords } from './word-list';

const RESPONSIBLE = list(
  // whose duty it is
  '责任主体 实施主体 整改主体 落实主体 责任方 责任者 责任体 =责任 =承办 承办 业主 owner responsible',
  '分工 责任分工 任务分工 职责分工 责任落实 责任体系 责任清单',
  // units of an office
  '=单位 =部门 =科室 =处室 =股室 =站所 =站 单位名称 部门名称 责任办公室 责任班组',
  '党支部 支部名称 =专班 =工作专班 =工作组',
  // places
  '=省份 =地区 =区域 =辖区 =属地 =责任片 =市州 =市县 =市县区 =市',
  '=县 =县区 =县市 =县市区 =区县 =区 =旗 =旗县 =旗县区',
  '=乡镇 责任乡镇 所属乡镇 =镇街 =街道 =镇 =社区',
  '=村 =村居 =村社 =村(社区) =行政村 所在村 责任村 村组',
);

/** Which unit leads, helps, is responsible. */
export const UNIT_WORDS: readonly HeaderWords[] = [
  { role: 'lead', words: list('牵头 牵头方 总牵头 主办 主办方 主责 发起方 首接责任单位 lead') },
  {
    role: 'support',
    words: list(
      '配合 配合方 协办 协办方 参与 协同 协作 support',
      '配合人员 参与人员 参加人员 协办人 配合人',
    ),
  },
  { role: 'responsible', words: RESPONSIBLE },
];
