/** Traditional characters met in words of progress, each followed by its simplified form. */
const PAIRS =
  '經经決决準准備备著着辦办結结進进動动開开實实達达續续長长堅坚業业項项個个報报審审復复緩缓驗验設设銷销號号盡尽時时間间總总體体計计劃划預预擬拟將将爭争確确啟启專专還还沒没處处際际餘余構构標标應应該该對对當当無无難难較较與与級级條条現现階阶暫暂終终執执滿满題题戶户萬万億亿單单遞递轉转覆复議议調调協协籌筹極极內内從从後后兩两過过關关約约質质統统積积財财務务責责領领導导規规範范團团穩稳強强鞏巩礎础態态訂订頒颁發发佈布點点類类線线網网電电';

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) SIMPLIFIED.set(PAIRS[i]!, PAIRS[i + 1]!);

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** 已經辦結 → 已经办结. */
export function simplify(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character)!);
}
