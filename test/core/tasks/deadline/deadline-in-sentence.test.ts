import { deadlineInSentence } from '../../../../src/core/tasks/deadline/deadline-in-sentence';

const context = { year: 2026, issuedOn: null, date1904: false };

it.each([
  ['制定实施方案，6月底前完成', 'date', '2026-06-30', '6月底前'],
  ['2018年7月底前修订完善乡镇河长制工作考核方案。', 'date', '2018-07-31', '2018年7月底前'],
  ['完成全镇道路维修（时限：2026年9月）', 'date', '2026-09-30', '2026年9月'],
  ['建立台账。完成时限：12月底前', 'date', '2026-12-31', '12月底前'],
  ['各村于５月１０日前上报', 'date', '2026-05-10', '5月10日前'],
  ['确保二〇二六年六月三十日前建成投用', 'date', '2026-06-30', '二〇二六年六月三十日前'],
  ['年底前完成2025年高标准农田建设任务', 'date', '2026-12-31', '年底前'],
  ['2026年底完成全部整改', 'date', '2026-12-31', '2026年底'],
  ['上半年前完成清产核资', 'date', '2026-06-30', '上半年前'],
  ['改造农村厕所300户（2026年10月）', 'date', '2026-10-31', '2026年10月'],
  ['新建公厕3座，9月完成', 'date', '2026-09-30', '9月'],
  ['3月底前出台方案，9月底前完成整改', 'milestones', '2026-09-30', '3月底前、9月底前'],
  ['收到反馈后10个工作日内完成整改', 'relative', null, '收到反馈后10个工作日内'],
  ['落实值班制度，立行立改', 'immediate', null, '立行立改'],
  ['完善制度，长期坚持。', 'ongoing', null, '长期坚持'],
  ['整改期限：2月30日前', 'unparsed', null, '2月30日前'],
  ['整改时限：3月至5月', 'range', '2026-05-31', '3月至5月'],
])('%s', (sentence, kind, due, text) => {
  const found = deadlineInSentence(sentence, context);
  expect(found && { kind: found.deadline.kind, due: found.deadline.due, text: found.text }).toEqual(
    {
      kind,
      due,
      text,
    },
  );
});

it.each([
  '2025年高标准农田建设项目',
  '通报第二季度信访工作情况',
  '做好2026年村级组织换届工作',
  '开展“安全生产月”活动',
  '整治3个月以上未处理的信访件',
  '完成6月份税收入库任务通报',
  '新建10千伏线路3.5公里',
  '推进前期工作，12月前期手续办理',
  '2024-2027年度松材线虫病防控实施方案',
  '（一）加强组织领导',
  '《2026年底前重点任务》宣传',
  '优化2026年内部控制流程',
  '推进河库治理，年内无不达标河库',
  '预算执行进度(7月)',
  '联合抽查计划表（2026年度）',
  '每月召开一次会议',
  '',
])('nothing is taken for a deadline in %j', (sentence) => {
  expect(deadlineInSentence(sentence, context)).toBeNull();
});

it('stays quick on long and hostile text', () => {
  for (const piece of ['6月', '(', '2026年', '内', '一', '1', '收到', '，6月', '时限:']) {
    deadlineInSentence(piece.repeat(16_000), context);
  }
});
