import { selectLabel } from '../../../../src/core/tasks/progress/select-label';

it.each([
  ['审批通过', 'completed'],
  ['整改通过', 'completed'],
  ['初审通过', 'inProgress'],
  ['复核不通过', 'inProgress'],
  ['审核拒绝', 'inProgress'],
  ['已驳回', 'inProgress'],
  ['上报驳回', 'inProgress'],
  ['驳回重办', 'inProgress'],
  ['重新打开', 'inProgress'],
  ['审核已驳回', 'inProgress'],
  ['已超时', 'inProgress'],
  ['督查催报', 'inProgress'],
  ['验收不合格', 'inProgress'],
  ['已交办', 'inProgress'],
  ['已派单', 'inProgress'],
  ['分管领导审批', 'waitingOnOthers'],
  ['已拒绝', 'cancelled'],
])('%s is %s', (text, status) => {
  expect(selectLabel(text)).toBe(status);
});

it.each(['已退回', '已审批', '完成审批', '未审核', '已交办各村整改', '审核通过后实施'])(
  '%s is no label',
  (text) => {
    expect(selectLabel(text)).toBeNull();
  },
);
