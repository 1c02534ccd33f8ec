const DIGITS = '〇一二三四五六七八九';
const CIRCLED_ONE = 0x2460;

/** A number in one of Word's formats; formats that no plan is numbered in are written in digits. */
export function numeralFor(number: number, format: string): string {
  if (/^(?:chinese|ideograph|japanese|taiwanese)/.test(format)) return chinese(number);
  if (/^decimalEnclosedCircle/.test(format) && number >= 1 && number <= 20)
    return String.fromCharCode(CIRCLED_ONE + number - 1);
  return String(number);
}

/** 1 → 一, 10 → 十, 21 → 二十一; from 100 on in digits. */
function chinese(number: number): string {
  if (number < 1 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const ten = tens === 0 ? '' : `${tens > 1 ? DIGITS[tens] : ''}十`;
  return ten + (ones > 0 ? DIGITS[ones] : '');
}
