import {
  roleForOwnerHeader,
  rolesForOwnerHeader,
} from '../../../../src/core/tasks/assignments/role-for-owner-header';

it.each([
  [
    'lead',
    '牵头单位 市级牵头⏎责任单位 主办单位 牵头部门 牵头 主办 发起⏎部门 牵头委室 整改牵头单位 牵头科室 主责单位',
  ],
  [
    'responsible',
    '责任单位 责任部门 承办单位 决策承办单位 负责部门 责任科室 责任处（科）室 责任站办 实施主体 单位/科室 责任主体 落实单位 责任股室 帮扶单位',
  ],
  [
    'support',
    '配合单位 协办单位 参与⏎部门 联合部门 协作委室 协同单位 配合 协办 成员单位 配合单位或部门',
  ],
  [
    'leader',
    '责任领导 分管领导 牵头领导 区政府⏎分管领导 包保领导 包案领导 挂钩领导 县级领导 包村领导',
  ],
  [
    'person',
    '责任人 具体责任人 经办人 承办人 部门⏎负责人 整改责任人 负责人 直接责任人 operatorNames',
  ],
  ['supervisor', '督办单位 督导领导 负责考核部门 考核单位 督办人 督办领导 supervisorNames'],
  ['contact', '联系人 联络员 具体联系人'],
])('%s: %s', (role, headers) => {
  for (const header of headers.split(' ')) {
    expect([header, roleForOwnerHeader(header.replaceAll('⏎', '\n'))]).toEqual([header, role]);
  }
});

it.each([
  '工作任务',
  '填报人',
  '申请人',
  '完成时限',
  '责任落实情况',
  '配合事项',
  '备注',
  '',
  '×'.repeat(200),
])('names no owners: %s', (header) => {
  expect(roleForOwnerHeader(header)).toBeNull();
});

it.each([
  ['责任单位（责任人）', ['responsible', 'person']],
  ['牵头单位及责任人', ['lead', 'person']],
  ['责任单位/责任领导', ['leader', 'responsible']],
  ['牵头（配合）单位', ['lead', 'support']],
])('%s names several: %j', (header, roles) => {
  expect(rolesForOwnerHeader(header)).toEqual(roles);
});
