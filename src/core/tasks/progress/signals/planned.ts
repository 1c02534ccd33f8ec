import { ONGOING } from './ongoing';
import type { SignalForm } from './signal';

/** Asked of others, or under way beside what is planned: 请于20日前报送, 正在解决或计划解决. */
const NO_PLAN = /^(?:请|要求|希望)|正在[^,]{2,6}[或及和、]/;

/** Whatever else lies ahead; what is to be kept up (将持续加强) is no start. */
export const planned: SignalForm = {
  signal: 'planned',
  examples: ['预计9月开工', '拟于下月召开', '将立即转入整改销号阶段'],
  reads: ({ text, future }) => future && !ONGOING.test(text) && !NO_PLAN.test(text),
};
