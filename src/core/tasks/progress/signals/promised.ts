import { BEGIN } from '../words/begin';
import { anyOf, oneOf } from '../../../grid/any-of';
import { AT_ONCE } from './came-about';
import { FINISH } from './finish';
import type { SignalForm } from './signal';

/** Whoever promises so is at work: 力争三季度末全线贯通. */
const VOWED = /力争|争取|确保|保证|[有可]望|在望|力[求保]|有信心|有把握/;
const FORECAST = /预计|预期|[月年周]底[之以]?前|节前|庆前/;
/** 预计9月开工: a start is none. */
const START = new RegExp(oneOf(BEGIN, '开展|转入|进入|召开|立项'));
/** Somebody is asked to finish. */
const URGED = anyOf(
  '抓紧|加快|尽快|尽早|早日|督促|责令|责成|敦促|限期|必须|务必',
  '^[请望]',
  '要求.{0,12}[前内]',
  '(?<![按的关])要求各',
  '正在(?!.{0,8}已)',
);
const ALREADY = /[均全]部?已|已[^,未]{0,8}(?:完成|办结|整改到位|销号)/;

export const promised: SignalForm = {
  signal: 'promised',
  examples: ['请抓紧完成', '督促各村完成整改', '正在完成收尾'],
  reads: ({ text, future }) =>
    !ALREADY.test(text) &&
    (future
      ? (FINISH.test(text) || VOWED.test(text) || (FORECAST.test(text) && AT_ONCE.test(text))) &&
        !START.test(text)
      : FINISH.test(text) && URGED.test(text)),
};
