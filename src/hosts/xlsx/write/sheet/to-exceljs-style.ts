import type { Border, Style } from 'exceljs';
import type { DrawnConditionalFormat } from '../../../../core/changes/drawing';
import type { CellStyle, FontFace } from '../../../../core/changes/styles';

interface Face {
  readonly name: string;
  /** By which a reader without the font falls back: 1 serif, 2 sans. */
  readonly family: number;
}

const FACES: Readonly<Record<FontFace, Face>> = {
  song: { name: '方正小标宋简体', family: 1 },
  hei: { name: '黑体', family: 2 },
  fangsong: { name: '仿宋_GB2312', family: 1 },
};
/** 小标宋 is a heavy face of its own; where bold is asked for, the ordinary Song is meant. */
const BOLD_SONG: Face = { name: '宋体', family: 1 };

/** GB 2312 in the numbering of Windows: a reader without the font then takes a Chinese one. */
const CHINESE = 134;

const LINE: Partial<Border> = { style: 'thin', color: { argb: 'FF7F7F7F' } };
const ALL_SIDES = { top: LINE, left: LINE, bottom: LINE, right: LINE };

export function toExceljsStyle(style: CellStyle): Partial<Style> {
  return {
    font: {
      ...(style.font === 'song' && style.bold ? BOLD_SONG : FACES[style.font]),
      charset: CHINESE,
      size: style.size,
      ...(style.bold && { bold: true }),
      ...(style.underline && { underline: true }),
      ...(style.color && { color: opaque(style.color) }),
    },
    ...(style.fill && {
      fill: {
        type: 'pattern',
        pattern: 'solid',
        fgColor: opaque(style.fill),
        bgColor: { indexed: 64 },
      } as Style['fill'],
    }),
    ...(style.border && { border: ALL_SIDES }),
    alignment: {
      horizontal: style.horizontal,
      vertical: 'middle',
      ...(style.wrap && { wrapText: true }),
      ...(style.rotation && { textRotation: 'vertical' }),
    },
    ...(style.numberFormat && { numFmt: style.numberFormat }),
  };
}

/** "F6D5D1" → exceljs's colour without transparency. */
function opaque(rgb: string): { argb: string } {
  return { argb: `FF${rgb}` };
}

/** The look of a conditional format. */
export function toExceljsLook(look: DrawnConditionalFormat['look']): Partial<Style> {
  const font = {
    ...(look.bold && { bold: true }),
    ...(look.color && { color: opaque(look.color) }),
  };
  return {
    ...((look.bold || look.color) && { font }),
    ...(look.fill && {
      fill: { type: 'pattern', pattern: 'solid', bgColor: opaque(look.fill) } as Style['fill'],
    }),
    ...(look.border && { border: ALL_SIDES }),
  };
}
