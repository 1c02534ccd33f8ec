import { saidAfter, tellsNoEnd } from './said-after';
import type { SignalForm } from './signal';

/** What stays when it is made; people, times and papers do not: 已探访312人次, 已清查280份. */
const WORKS = '[项个件处户家条套座栋所块台亩棵株盏间辆吨米]|公里|万';
const COUNTED = new RegExp(`已[^,\\d第]{1,8}\\d[\\d.余多万亿]*(?:${WORKS})`);

/** Read last: whatever is said to have come about, where the word is in no list. */
export const saidSo: SignalForm = {
  signal: 'done',
  examples: [
    '涉案资金已全部返还受害人',
    '撂荒地全部复耕复种',
    '会议记录已补充完善',
    '系统正式上线运行',
  ],
  reads: ({ text }) => saidAfter(text) !== null,
};

/** 已发放补贴35万元 tells no end. */
const GIVEN_OUT = /发放|清运|投入|出动|服务|接待|救助|帮扶|慰问|元|吨/;

/** So many have come about, of how many nobody says: 已打造5个. */
export const saidSoMany: SignalForm = {
  signal: 'doing',
  examples: ['示范点已打造5个', '已种植苗木3.2万株'],
  reads: ({ text }) => COUNTED.test(text) && !tellsNoEnd(text) && !GIVEN_OUT.test(text),
};
