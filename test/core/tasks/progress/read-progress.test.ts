import fc from 'fast-check';
import type { CellValue } from '../../../../src/core/grid/grid';
import { readProgress } from '../../../../src/core/tasks/progress/read-progress';

const STATUSES = [
  'notStarted',
  'inProgress',
  'completed',
  'waitingOnOthers',
  'deferred',
  'cancelled',
  'unknown',
];

it.each<[CellValue, string | undefined, string, number | null]>([
  [{ kind: 'percent', percent: 85 }, '完成率', 'inProgress', 85],
  [{ kind: 'percent', percent: 100 }, undefined, 'completed', 100],
  [{ kind: 'percent', percent: 0 }, undefined, 'notStarted', 0],
  [74.8, '完成目标（%）', 'inProgress', 74.8],
  [103, '完成目标\n（％）', 'completed', 103],
  [0.85, '完成率', 'inProgress', 85],
  [1, '完成率', 'completed', 100],
  [0.5, '完成率（%）', 'inProgress', 0.5],
  [3, '完成情况', 'unknown', null],
  [46200, '完成进度', 'unknown', null],
  ['6月28日', '完成情况', 'completed', null],
  ['2026.6.28', '办结情况', 'completed', null],
  ['6月28日', '工作进展', 'unknown', null],
  ['√', '是否完成', 'completed', null],
  ['×', '是否完成', 'inProgress', null],
  ['√', '是否开工', 'inProgress', null],
  ['否', '是否启动', 'notStarted', null],
  [true, '是否完成', 'completed', null],
  [false, '是否完成', 'inProgress', null],
])('%j under %j is %s, %j percent', (value, header, status, percent) => {
  expect(readProgress(value, { header, year: 2026 })).toMatchObject({ status, percent });
});

it.each<[string, string, number | null]>([
  ['Done', 'completed', null],
  ['In Progress', 'inProgress', null],
  ['on-hold', 'deferred', null],
  ['constructor', 'unknown', null],
  ['0.8', 'inProgress', 80],
  ['100', 'completed', 100],
])('%s alone is %s', (text, status, percent) => {
  expect(readProgress(text)).toMatchObject({ status, percent });
});

it.each([
  ['12家养殖场已关闭9家', 'inProgress'],
  ['三条道路完工两条', 'inProgress'],
  ['应签87户，已签87户', 'completed'],
  ['整改恢复1800亩，任务2400亩', 'inProgress'],
  ['12个村已发现问题3个', 'unknown'],
  ['完成排查1860栋，整治1622栋', 'inProgress'],
  ['新建卫生室24所，已建成17所', 'inProgress'],
  ['投入3台车辆清理垃圾5处', 'unknown'],
  ['前期手续已办结，工程竣工并交付使用', 'completed'],
  ['工程竣工，前期手续正在补办', 'inProgress'],
  ['方案已报审，正在修建便道', 'inProgress'],
  ['方案已报审，请抓紧推进', 'waitingOnOthers'],
  // items by their state
  ['1个已完工、8个在建', 'inProgress'],
  ['3个完工、5个在建、2个停工', 'inProgress'],
  ['已通车2座、在建3座', 'inProgress'],
  // an aim and what came of it
  ['全年目标1200人次，已培训980人次', 'inProgress'],
  ['目标1200人次，现已培训1260人次', 'completed'],
  ['应收回资金30万元，已收回22万元', 'inProgress'],
  ['计划举办6期，已举办4期', 'inProgress'],
  ['计划改造440户，已改造440户', 'completed'],
  ['新建停车场18处，超额完成15处的年度任务', 'completed'],
  ['计划补建站点6个，日前全部完成', 'completed'],
  ['计划新增公交线路12条，到目前实际新增13条', 'completed'],
  // how they were done
  ['12项任务均已完成，其中3项提前完成', 'completed'],
])('weighs what is counted and said last: %s is %s', (text, status) => {
  expect(readProgress(text).status).toBe(status);
});

it.each([
  // a negation reaches over adverbials, not out of a relative clause
  ['未按照方案要求整改到位', 'inProgress'],
  ['难以在规定期限内全部清零', 'inProgress'],
  ['完成对进展缓慢项目的清理', 'completed'],
  ['暂无法实施', 'deferred'],
  ['短时间内难以整改到位', 'inProgress'],
  // what a later clause has overtaken
  ['列入改造计划，现已开工建设', 'inProgress'],
  ['已责成当事人退缴，款项已收回', 'completed'],
  ['已完工，等待验收', 'completed'],
  ['已完成自查，等待验收', 'waitingOnOthers'],
  // what comes after something else has not come
  ['主体结构基本完成，年内将交付使用', 'inProgress'],
  ['装修结束后即可开馆', 'inProgress'],
  ['已完成招标，尚未开工', 'notStarted'],
  ['未开工，前期手续已办结', 'inProgress'],
  ['评审意见待批复，尚未开工', 'notStarted'],
  ['协调函已发出，对方尚未回复', 'waitingOnOthers'],
  // a condition of nature or one's own, and what others must give
  ['待水稻收割后进场施工', 'notStarted'],
  ['待省厅审查通过后启动', 'waitingOnOthers'],
  // some of the items beside others, or alone
  ['已完成8个村，剩余5个村尚未启动', 'inProgress'],
  ['剩余5个村尚未启动', 'notStarted'],
  // an aside within the sentence
  ['将于10月底（连廊完工）左右进场整治', 'notStarted'],
  // said, and no status
  ['无一逾期，全部办结', 'completed'],
  ['为全面完成任务打下了坚实基础', 'unknown'],
  ['对逾期未完成的3家单位予以约谈', 'unknown'],
  ['社会消费品零售总额完成21.6亿元，增长8.3%', 'unknown'],
  ['完成固定资产投资85亿元，同比增长3.1%', 'unknown'],
  // a step of the work, and a project called after one
  ['外墙保温改造项目完工', 'completed'],
  ['主体工程已完工', 'inProgress'],
  ['铁路全线铺轨完成', 'inProgress'],
  ['第三方机构已出具评审意见', 'inProgress'],
  ['报建手续齐全，已进驻施工', 'inProgress'],
  ['工程进入竣工验收阶段', 'inProgress'],
  ['隧道掘进超过1500米', 'inProgress'],
  ['工程今年可完工', 'inProgress'],
  ['可研报告已报市发改委核准', 'waitingOnOthers'],
  ['已与施工方对接，近期进场', 'notStarted'],
  ['大跨度连续梁全部按期合拢', 'inProgress'],
  ['设计阶段，预计明年开始建设', 'notStarted'],
  ['线路开始联调联试，通车运营进入倒计时', 'inProgress'],
  ['已通过市级验收，正在申请省级验收', 'waitingOnOthers'],
  ['建议已得到了较好地落实', 'completed'],
  ['正在推进审批手续办理', 'inProgress'],
  ['正在争取更多项目纳入省级规划', 'inProgress'],
  ['对申报项目进行了初次评审', 'inProgress'],
  ['新开工亿元以上项目80个', 'inProgress'],
  ['修缮完成，等待移交', 'completed'],
  ['台账已建立，逐项销号', 'unknown'],
  ['清表作业遭村民阻工', 'inProgress'],
  ['均已积极采取措施整改', 'inProgress'],
  ['上半年已完成42公里', 'unknown'],
  ['该问题已完成整改。一是制定年度计划，明确工作目标', 'completed'],
  ['广场地下停车场建成投入使用', 'completed'],
  ['水库导流洞正式完工', 'inProgress'],
  ['大坝与隧洞施工同步展开', 'inProgress'],
  ['各项目均已落实包联领导', 'unknown'],
  ['复审中', 'waitingOnOthers'],
  ['延期待批', 'waitingOnOthers'],
  ['方案设计', 'inProgress'],
  ['已转交住建局进行处理', 'waitingOnOthers'],
  ['30件被采纳、8件被部分采纳', 'inProgress'],
  ['62个村庄规划编制工作已完成', 'completed'],
  // measured by the year's plan
  ['完成投资8500万元，与年度计划持平', 'completed'],
  ['完成投资9.5亿元，超年度计划12%', 'completed'],
  // taken up by nobody, with somebody for an answer
  ['待分派', 'notStarted'],
  ['待复核', 'waitingOnOthers'],
  ['应开未开', 'notStarted'],
  ['平均办结时长2日', 'unknown'],
])('reads by grammar: %s is %s', (text, status) => {
  expect(readProgress(text).status).toBe(status);
});

it.each([
  ['完成年度目标任务242亿元的41.6%，同比增长8.9%', 41.6],
  ['完成任务（1200户）的63%', 63],
  ['应核查房屋1600栋，已核查1301栋，核查率81.3%', 81.3],
  ['答复率、见面率均达100%', 100],
  ['已完工38个，占76%', 76],
  ['进展较慢的4项，占目标任务的20%', null],
  ['1-4月开工7个，共15个，开工率46.7%', null],
  ['项目开工率均已完成100%，提前完成全年任务', null],
  ['占全市总量的12%', null],
  ['已竣工65万平方米，占工程总量的93%', 93],
  ['办结率目前达88.5%', 88.5],
  ['已完成主体结构施工的85%，正在安装机电设备', 85],
  ['已完成（配备30%，完成率100%）', 100],
  ['到位资金3.8亿元，完成市目标比例的94.6%', 94.6],
  ['超进度的5项，占任务总数的12.5%', null],
  ['已销号问题453个，占问题总数的96.2%', 96.2],
  ['路基、桥梁分别完成设计总量的106%、99%', null],
  ['累计拨付资金46.3亿元，占年筹资总额的67.1%', 67.1],
])('takes a degree of completion only: %s is %s', (text, percent) => {
  expect(readProgress(text).percent).toBe(percent);
});

it.each<[CellValue]>([[null], [''], ['  '], ['—'], ['/'], ['无']])('%j is blank', (value) => {
  expect(readProgress(value)).toMatchObject({ status: 'unknown', evidence: null });
});

it('reads a mere day only where the column asks for the end', () => {
  const value = { kind: 'date', date: '2026-06-28' } as const;
  expect(readProgress(value, { header: '完成情况' })).toMatchObject({
    status: 'completed',
    completedOn: '2026-06-28',
  });
  expect(readProgress(value, { header: '进展情况' }).status).toBe('unknown');
});

it('tells an error value from a blank cell', () => {
  const progress = readProgress({ kind: 'error', error: '#REF!' });
  expect(progress).toMatchObject({ status: 'unknown', evidence: '#REF!' });
});

it.each([
  ['已完成排查，正在组织整改', '正在组织整改'],
  ['问题12个；剩2处未拆', '剩2处未拆'],
  ['经研究，因资金问题暂缓', '因资金问题暂缓'],
])('%s rests on %s', (text, evidence) => {
  expect(readProgress(text).evidence).toBe(evidence);
});

it('takes a day of completion only from what is completed', () => {
  expect(readProgress('6月28日已完成', { year: 2026 }).completedOn).toBe('2026-06-28');
  expect(readProgress('6月28日完成初稿，正在修改', { year: 2026 }).completedOn).toBeNull();
});

const WORDS = ['已', '完成', '未', '正在', '预计', '除', '外', '12', '项', '%', '，', '。', '待'];

it('reads any text without throwing', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(text, (value) => STATUSES.includes(readProgress(value, { year: 2026 }).status)),
  );
});

it.each(['完成', '已', '除外', '1项', '占计划', '1%', '(', '正在', '6月28日', '百分之一'])(
  'reads a cell full of %s',
  (word) => {
    const text = word.repeat(32_767 / word.length);
    expect(STATUSES).toContain(readProgress(text, { year: 2026 }).status);
  },
);
