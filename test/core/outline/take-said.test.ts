import { splitAtTails } from '../../../src/core/outline/split-at-tails';
import { takeSaid } from '../../../src/core/outline/take-said';

const told = (text: string) => {
  const { text: left, owners, deadline } = takeSaid(text);
  return [left, owners.map(({ party, role }) => `${role} ${party}`).join(', '), deadline];
};

describe('what a tail tells is cut from the text', () => {
  it.each([
    ['开展排查。（责任单位：党政办）', '开展排查。', 'responsible 党政办', null],
    [
      '开展排查。(牵头单位：镇纪委；配合单位：党政办、司法所)',
      '开展排查。',
      'lead 镇纪委, support 党政办, support 司法所',
      null,
    ],
    ['开展排查（镇纪委牵头，党政办配合）。', '开展排查。', 'lead 镇纪委, support 党政办', null],
    ['开展排查（6月底前）；', '开展排查；', '', '6月底前'],
    [
      '开展排查。（县委办、县政府办按职责分工负责，2026年9月底前完成）',
      '开展排查。',
      'responsible 县委办, responsible 县政府办',
      '2026年9月底前',
    ],
    [
      '开展排查（第一监督检查室；3月底前）。',
      '开展排查。',
      'responsible 第一监督检查室',
      '3月底前',
    ],
    [
      '开展排查。责任单位：党政办。完成时限：长期坚持。',
      '开展排查。',
      'responsible 党政办',
      '长期坚持',
    ],
    ['开展排查。责任领导：张伟　责任人：李明', '开展排查。', 'leader 张伟, person 李明', null],
    ['开展排查。【牵头单位】镇纪委', '开展排查。', 'lead 镇纪委', null],
    ['责任单位：各村（社区）；完成时限：3月20日前', '', 'responsible 各村（社区）', '3月20日前'],
    ['动员部署阶段（2026年3月—4月）', '动员部署阶段', '', '2026年3月—4月'],
  ])('%s', (text, left, owners, deadline) => {
    expect(told(text)).toEqual([left, owners, deadline]);
  });
});

describe('what a sentence tells stays in the text', () => {
  it.each([
    ['由党政办牵头开展排查。', 'lead 党政办', null],
    ['6月底前完成排查。', '', '6月底前'],
    ['建立台账（一户一档）。', '', null],
    ['覆盖所有村（含农村社区）。', '', null],
    ['完善制度（责任单位：党政办，并报县委批准后施行）。', 'responsible 党政办', null],
    ['持续开展专项监督。', '', null],
    ['', '', null],
  ])('%s', (text, owners, deadline) => {
    expect(told(text)).toEqual([text, owners, deadline]);
  });
});

it('a paragraph with several owners is cut after each of them', () => {
  const text = '建台账。（党政办牵头）开展巡查（含夜查）。（综治办、各村（社区）负责）每月通报。';
  expect(splitAtTails(text)).toEqual([
    '建台账。（党政办牵头）',
    '开展巡查（含夜查）。（综治办、各村（社区）负责）',
    '每月通报。',
  ]);
});
