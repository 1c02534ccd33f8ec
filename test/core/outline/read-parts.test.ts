import fc from 'fast-check';
import { readMark } from '../../../src/core/outline/mark';
import { readParts } from '../../../src/core/outline/read-parts';
import { anyDocument } from './any-document';

describe('a mark', () => {
  it.each([
    ['第一章 总则', 'chapter', 1],
    ['第二部分：重点任务', 'chapter', 2],
    ['一、重点任务', 'chinese', 1],
    ['十二．自身建设', 'chinese', 12],
    ['（三）健全机制', 'bracketed', 3],
    ['(二十一)健全机制', 'bracketed', 21],
    ['【四】健全机制', 'bracketed', 4],
    ['1.摸底排查', 'digit', 1],
    ['2.6月底前完成排查', 'digit', 2],
    ['１２、摸底排查', 'digit', 12],
    ['第三条 村级事务', 'digit', 3],
    ['1.2 摸底排查', 'dotted', 1],
    ['（1）摸底排查', 'bracketedDigit', 1],
    ['2）摸底排查', 'bracketedDigit', 2],
    ['⑶摸底排查', 'bracketedDigit', 3],
    ['③摸底排查', 'circled', 3],
    ['一是摸底排查', 'ordinal', 1],
    ['二要摸底排查', 'ordinal', 2],
    ['第三，摸底排查', 'ordinal', 3],
    ['其一，摸底排查', 'ordinal', 1],
    ['● 摸底排查', 'bullet', 0],
    ['——摸底排查', 'bullet', 0],
  ])('%s is %s %i', (text, kind, number) => {
    expect(readMark(text)).toMatchObject({ kind, number });
  });

  it.each([
    '2026年6月底前完成',
    '1.5万亩高标准农田',
    '3、4月份集中整治',
    '一是否定',
    '三要素保障',
    '第一阶段',
    '十分重视',
    '（2026年3月）',
    '**镇实施方案',
    '-5℃以下低温',
  ])('none: %s', (text) => {
    expect(readMark(text)).toBeNull();
  });
});

describe('parts', () => {
  it.each([
    ['a line each', '一、强基础\n（一）建台账。\n1.逐户核实。', ['一、', '（一）', '1.']],
    [
      'points in a paragraph',
      '抓好三件事：一是学习；二是排查；三是整改。',
      ['', '一是', '二是', '三是'],
    ],
    [
      'points after commas',
      '（一）抓落实。第一，学习，第二，排查。',
      ['（一）', '第一，', '第二，'],
    ],
    ['a paragraph that begins with its first point', '一是学习。二是排查。', ['一是', '二是']],
    [
      'points within points',
      '一是学习：（1）读书；（2）研讨；二是排查。',
      ['一是', '（1）', '（2）', '二是'],
    ],
    ['counting begins again', '①学；②查。再做：①改；②评。', ['①', '②', '①', '②']],
    ['a lone point is none', '要做到三点，一是学习。', ['']],
    ['a number in a sentence is none', '新建2处；3.5公里管网完成验收。', ['']],
    ['points that do not count on are none', '按要求：三是学习；五是排查。', ['']],
  ])('%s', (_, text, marks) => {
    const parts = readParts(text);
    expect(
      parts.map(({ raw, text: words }) => raw.trim().slice(0, raw.trim().length - words.length)),
    ).toEqual(marks);
  });

  it('joins the lines of a page where its breaks came along', () => {
    const page = [
      '一、重点任务',
      '（一）开展摸底排查。以村为单位逐户核实农村厕所',
      '现状，建立台账，做到底数清、情况明，并将排查结果',
      '录入信息平台，实行动态管理，每季度更新一次相关的',
      '数据。',
      '（二）规范组织施工。',
    ].join('\r\n');
    expect(readParts(page).map(({ text }) => text)).toEqual([
      '重点任务',
      '开展摸底排查。以村为单位逐户核实农村厕所现状，建立台账，做到底数清、情况明，并将排查结果录入信息平台，实行动态管理，每季度更新一次相关的数据。',
      '规范组织施工。',
    ]);
  });

  it('counts paragraphs without blank lines', () => {
    const parts = readParts('\n标题\n\n一、强基础\n\u3000\n一是学习；二是排查。');
    expect(parts.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3, 3]);
  });

  it('joined give the text back, whatever the text', () => {
    const givesBack = (text: string): void => {
      expect(
        readParts(text)
          .map(({ raw }) => raw)
          .join(''),
      ).toBe(text);
    };
    fc.assert(fc.property(fc.string({ unit: 'binary' }), givesBack));
    fc.assert(fc.property(anyDocument, givesBack));
  });
});
