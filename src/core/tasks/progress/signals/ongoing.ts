import { anyOf } from '../../../grid/any-of';
import type { SignalForm } from './signal';

export const ONGOING = anyOf(
  '长期(?:坚持|推进|任务|工作|性|开展|抓|整改|落实|管护|保持|跟踪|治理|$)',
  '常态化|常态(?:推进|开展|坚持|整治|管理|抓)|日常化|经常性',
  '持续(?!时间|性?干旱|降雨|到|至|\\d)',
  '常抓不懈|久久为功|坚持不懈|一以贯之|长效(?:坚持|推进)|不间断',
  '(?:常年|长年|始终|一直)坚持|坚持(?:每[日天周月季年]|定期|日常|常年|长年)',
  '贯穿全年|全年(?:推进|坚持|开展)',
  '巩固(?:提升(?!\\d)|成果|深化|整改)',
);

export const ongoing: SignalForm = {
  signal: 'ongoing',
  examples: ['长期坚持', '持续推进', '常态化推进', '持续巩固整改成果'],
  reads: ({ text }) => ONGOING.test(text),
};
