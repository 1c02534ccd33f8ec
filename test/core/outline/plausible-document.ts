import fc from 'fast-check';

const owner = fc.constantFrom(
  '',
  '（责任单位：党政办）',
  '（县教育局牵头，县财政局、各乡镇配合）',
  '（镇纪委负责，6月底前完成）',
  '（9月底前）',
);
const sentence = fc
  .tuple(
    fc.constantFrom(
      '开展摸底排查',
      '建立健全工作台账',
      '每季度组织一次督导检查',
      '由党政办牵头制定方案',
      '6月底前完成整改',
    ),
    owner,
  )
  .map(([words, said]) => `${words}。${said}`);
const heading = fc.constantFrom(
  '压实责任',
  '整治环境',
  '发展产业，促进增收',
  '加强监督检查',
  '工作目标',
  '主要任务',
);
const line = fc.constantFrom(
  '',
  '',
  '责任单位：镇纪委\n',
  '牵头单位：党政办；完成时限：2026年10月底前\n',
);
const NUMERALS = '一二三四五六七八';

const points = fc
  .array(sentence, { maxLength: 3 })
  .map((texts) => texts.map((text, i) => `${NUMERALS[i]}是${text}`).join(''));
const items = fc
  .array(fc.tuple(sentence, line), { maxLength: 3 })
  .map((each) => each.map(([text, said], i) => `${i + 1}.${text}\n${said}`).join(''));
const task = fc
  .tuple(heading, owner, fc.oneof(points, sentence, fc.constant('')), items, line)
  .map((parts) => ({ text: `${parts[0]}${parts[1]}。${parts[2]}\n${parts[3]}${parts[4]}` }));
const category = fc
  .tuple(heading, fc.oneof(fc.constant(''), sentence), fc.array(task, { maxLength: 3 }))
  .map(([head, intro, tasks]) => {
    const below = tasks.map(({ text }, i) => `（${NUMERALS[i]}）${text}`).join('');
    return `${head}\n${intro}\n${below}`;
  });

/** Plan documents as offices write them: categories, tasks, points, owners in tails and on lines of their own. */
export const plausibleDocument = fc
  .array(category, { minLength: 1, maxLength: 4 })
  .map(
    (all) => `青石镇2026年工作方案\n${all.map((text, i) => `${NUMERALS[i]}、${text}`).join('')}`,
  );
