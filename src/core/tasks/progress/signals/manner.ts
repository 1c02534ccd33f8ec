import type { SignalForm } from './signal';

const ONE_BY_ONE =
  /一[处件个项户批起宗]、.{1,6}一[处件个项户批起宗]|^逢.{1,3}[必即]|^(?:逐[项一条个]|对账|挂[账号]|对表)(?:对账|挂号)?销号$/;

export const manner: SignalForm = {
  signal: 'manner',
  examples: ['发现一处、交办一处、整治一处、销号一处', '成熟一个、办理一个', '逐项销号'],
  reads: ({ text }) => ONE_BY_ONE.test(text),
};
