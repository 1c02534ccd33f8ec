/** Traditional characters of deadline wording, each with its simplified twin. */
const PAIRS =
  '個个內内於于開开後后時时間间際际屆届滿满掛挂辦办結结長长堅坚續续進进動动態态貫贯隨随週周禮礼會会當当來来務务報报請请單单號号節节國国慶庆兩两幾几達达過过發发佈布頒颁檢检組组織织計计劃划調调為为據据繼继經经應应該该終终總总學学準准確确爭争擬拟訂订縣县鄉乡鎮镇從从點点級级複复審审產产農农歷历曆历變变轉转遲迟順顺寬宽緩缓壓压現现場场邊边補补啟启設设階阶規规範范實实項项專专層层區区類类頓顿關关體体條条處处黨党員员導导責责協协動动舉举';

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) SIMPLIFIED.set(PAIRS[i]!, PAIRS[i + 1]!);

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** 於掛牌之日起3個工作日內 → 于挂牌之日起3个工作日内; other characters stay. */
export function toSimplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character)!);
}
