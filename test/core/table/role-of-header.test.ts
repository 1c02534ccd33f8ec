import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { COLUMN_ROLES } from '../../../src/core/table/column-role';
import { roleOfHeader } from '../../../src/core/table/role-of-header';

const CORPUS = path.join(__dirname, '../../corpus/headers.csv');

describe('roleOfHeader', () => {
  it.each([
    ['序 号', 'seq'],
    ['No.', 'seq'],
    ['重点任务', 'task'],
    ['督办事项', 'task'],
    ['民生实事项目名称', 'category'],
    ['工作措施', 'measure'],
    ['整改措施（具体）', 'measure'],
    ['市级牵头责任单位', 'lead'],
    ['承办单位（主办）', 'lead'],
    ['主责部门', 'lead'],
    ['牵头委室', 'lead'],
    ['责任单位', 'responsible'],
    ['县（市、区）', 'responsible'],
    ['检查机关', 'responsible'],
    ['责任河长', 'leader'],
    ['驻村干部', 'person'],
    ['行业监管部门', 'supervisor'],
    ['扣分标准', 'measure'],
    ['年度指标值', 'target'],
    ['已销号数（个）', 'progress'],
    ['未完成整改数', 'other'],
    ['下周工作计划', 'other'],
    ['占年度目标%', 'percent'],
    ['隐患级别', 'riskLevel'],
    ['3月份', 'progress'],
    ['资金到位情况', 'other'],
    ['责任单位及责任人', 'responsible'],
    ['责任单位/责任人', 'person'],
    ['责任单位（排在首位的为牵头单位）', 'responsible'],
    ['协办科室', 'support'],
    ['配合单位', 'support'],
    ['成员单位', 'support'],
    ['包抓县级领导', 'leader'],
    ['分管领导', 'leader'],
    ['督导领导', 'supervisor'],
    ['督办单位', 'supervisor'],
    ['具体责任人', 'person'],
    ['联系人及电话', 'contact'],
    ['完成时限（年/月/日）', 'deadline'],
    ['办结时限', 'deadline'],
    ['时间节点', 'deadline'],
    ['抽查周期', 'deadline'],
    ['开工时间', 'start'],
    ['办结时间', 'completedOn'],
    ['实际完成时间', 'completedOn'],
    ['截至6月底进展情况', 'progress'],
    ['是否按期完成', 'progress'],
    ['是否涉密', 'other'],
    ['工作进度（%）', 'percent'],
    ['工作进度（≥50%）', 'progress'],
    ['办结率', 'percent'],
    ['自评得分', 'score'],
    ['风险等级', 'riskLevel'],
    ['存在问题', 'problem'],
    ['任务来源', 'source'],
    ['备 注', 'note'],
    ['下一步工作措施', 'other'],
    ['需县级协调解决的问题', 'other'],
    ['计量单位', 'other'],
    ['Deadline', 'deadline'],
  ])('%s → %s', (header, role) => {
    expect(roleOfHeader(header)?.role).toBe(role);
  });

  it.each([
    ['责任分工/责任领导', 'leader', false],
    ['责任单位/牵头', 'lead', false],
    ['责任领导/姓名', 'leader', true],
    ['完成情况/一季度', 'progress', true],
    ['完成时间/实际', 'completedOn', false],
    ['计划/完成时间', 'deadline', true],
  ])('a group lends its words: %s → %s', (header, role, lent) => {
    expect(roleOfHeader(header)).toMatchObject({ role, lent });
  });

  it.each(['党政办公室', '张××', '各相关单位', '2026年6月底前', '', '推进'])(
    '%s is no header',
    (text) => {
      expect(roleOfHeader(text, { strict: true })).toBeNull();
    },
  );

  it('takes words that a person added before its own', () => {
    const words = { deadline: ['交卷'], support: ['责任单位'] };
    expect(roleOfHeader('交卷日', { words })).toMatchObject({ role: 'deadline', word: '交卷' });
    expect(roleOfHeader('责任单位', { words })?.role).toBe('support');
  });

  /** These depend on the rest of their table: see the tables of the corpus. */
  const BY_TABLE = [
    '工作任务,category',
    '起止日期,category',
    '项 目 内 容,category',
    '具体要求,seq',
    '具体要求,task',
    '备注,status',
  ];
  const lines = readFileSync(CORPUS, 'utf8').trim().split(/\r?\n/).slice(1);
  it.each(lines.filter((line) => !BY_TABLE.includes(line)).map((line) => line.split(/,(?=\w+$)/)))(
    'as collected: %s → %s',
    (header, role) => {
      const got = roleOfHeader(header!.replaceAll('⏎', '\n'))?.role ?? 'other';
      expect(got).toBe(role === 'status' ? 'progress' : role);
    },
  );

  it('reads the headers of our own', () => {
    const own = readFileSync(path.join(CORPUS, '../own-headers.csv'), 'utf8').trim().split('\n');
    const pairs = own.slice(1).map((line) => line.split(/,(?=\w+$)/));
    const misses = pairs.filter(
      ([header, role]) => (roleOfHeader(header!)?.role ?? 'other') !== role,
    );
    expect(misses).toEqual([]);
  });

  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const role = roleOfHeader(text)?.role;
        return role === undefined || COLUMN_ROLES.includes(role);
      }),
    );
  });
});
