import { escapeAttribute } from '../../../xml/escape-text';

/** An element that holds nothing but a value: <c:order val="1"/>. */
export function valued(name: string, val: string | number): string {
  return `<c:${name} val="${val}"/>`;
}

function solidFill(rgb: string): string {
  return `<a:solidFill><a:srgbClr val="${escapeAttribute(rgb)}"/></a:solidFill>`;
}

/** spPr of a bar. */
export function fill(rgb: string): string {
  return `<c:spPr>${solidFill(rgb)}</c:spPr>`;
}

/** spPr of an axis; the width in EMU. */
export function line(rgb: string, width: number): string {
  return `<c:spPr><a:ln w="${width}">${solidFill(rgb)}</a:ln></c:spPr>`;
}

/** spPr of what shows neither ground nor border. */
export const INVISIBLE = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

/** spPr of the chart as a whole: a thin frame on the sheet. */
export const FRAME = `<c:spPr><a:noFill/><a:ln w="6350">${solidFill('BFBFBF')}</a:ln></c:spPr>`;

/** txPr; the size in hundredths of a point. */
export function text(size: number): string {
  const face = 'typeface="宋体"';
  const run = `${solidFill('000000')}<a:latin ${face}/><a:ea ${face}/>`;
  const properties = `<a:pPr><a:defRPr sz="${size}" b="0">${run}</a:defRPr></a:pPr>`;
  const paragraph = `<a:p>${properties}<a:endParaRPr lang="zh-CN"/></a:p>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/>${paragraph}</c:txPr>`;
}
