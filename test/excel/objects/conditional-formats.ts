import { newId } from '../book/book';
import type { ConditionalFormat } from '../book/conditional-format';
import { refuse } from '../book/emulated-error';
import { parseFormula } from '../formulas/parse-formula';
import { hostObject, type HostObject, type HostType } from '../wire/host-object';
import { isColor } from './range-format';
import { rangeAreasObject } from './range-areas';
import { guard, intersects, type RangeTarget } from './target';

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

export function conditionalFormatsObject(target: RangeTarget): HostObject {
  return hostObject(CONDITIONAL_FORMATS, target);
}

interface FormatTarget {
  readonly range: RangeTarget;
  readonly format: ConditionalFormat;
}

/** Those that touch the range. */
function formatsAt({ sheet, areas }: RangeTarget): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((area) => areas.some((other) => intersects(area, other))),
  );
}

const formatObject = (range: RangeTarget, format: ConditionalFormat) =>
  hostObject(CONDITIONAL_FORMAT, { range, format }, format.id);

const CONDITIONAL_FORMATS: HostType<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  items: (range) => formatsAt(range).map((format) => formatObject(range, format)),
  methods: {
    GetCount: (range) => formatsAt(range).length,
    GetItem: (range, [id]) => {
      const format = formatsAt(range).find((other) => other.id === id);
      return format ? formatObject(range, format) : refuse('ItemNotFound');
    },
    Add: (range, [type]) => {
      guard(range.sheet, 'format');
      if (!TYPES.includes(String(type))) refuse('InvalidArgument');
      const { areas, sheet } = range;
      const format: ConditionalFormat = {
        id: newId(sheet.book),
        type: String(type),
        areas,
        formula: '',
        stopIfTrue: false,
        look: { borders: {} },
      };
      // the newest rule goes first, as in Excel
      sheet.conditionalFormats.unshift(format);
      return formatObject(range, format);
    },
    ClearAll: (range) => {
      guard(range.sheet, 'format');
      const touched = new Set(formatsAt(range));
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter(
        (format) => !touched.has(format),
      );
    },
  },
};

const CONDITIONAL_FORMAT: HostType<FormatTarget> = {
  name: 'ConditionalFormat',
  properties: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    Priority: {
      get: ({ range, format }) => range.sheet.conditionalFormats.indexOf(format),
      // negative counts from the back
      set: ({ range: { sheet }, format }, value) => {
        const others = sheet.conditionalFormats.filter((other) => other !== format);
        const at = Number(value) < 0 ? others.length + 1 + Number(value) : Number(value);
        others.splice(Math.max(0, at), 0, format);
        sheet.conditionalFormats = others;
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        format.stopIfTrue = value === true;
      },
    },
  },
  navigation: {
    Custom: (target) => {
      if (target.format.unreadable) refuse('GeneralException');
      if (target.format.type !== 'Custom') refuse('InvalidOperation');
      return hostObject(CUSTOM, target);
    },
  },
  methods: {
    GetRanges: ({ range, format }) => rangeAreasObject(range.session, range.sheet, format.areas),
    Delete: ({ range, format }) => {
      guard(range.sheet, 'format');
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter(
        (other) => other !== format,
      );
    },
  },
};

const CUSTOM: HostType<FormatTarget> = {
  name: 'CustomConditionalFormat',
  navigation: {
    Rule: (target) => hostObject(RULE, target),
    Format: (target) => hostObject(LOOK, target),
  },
};

const RULE: HostType<FormatTarget> = {
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: ({ format }) => format.formula,
      set: ({ format }, value) => {
        const formula = String(value);
        if (!formula.startsWith('=')) refuse('InvalidArgument');
        parseFormula(formula.slice(1));
        format.formula = formula;
      },
    },
  },
};

const LOOK: HostType<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  navigation: {
    Fill: (target) => hostObject(FILL, target),
    Font: (target) => hostObject(FONT, target),
    Borders: (target) => hostObject(LOOK_BORDERS, target),
  },
};

const color = (value: unknown) => (isColor(value) ? String(value) : refuse('InvalidArgument'));

const FILL: HostType<FormatTarget> = {
  name: 'ConditionalRangeFill',
  properties: {
    Color: {
      get: ({ format }) => format.look.fill ?? '',
      set: ({ format }, value) => {
        format.look.fill = color(value);
      },
    },
  },
};

const FONT: HostType<FormatTarget> = {
  name: 'ConditionalRangeFont',
  properties: {
    Color: {
      get: ({ format }) => format.look.color ?? '',
      set: ({ format }, value) => {
        format.look.color = color(value);
      },
    },
    Bold: {
      get: ({ format }) => format.look.bold ?? null,
      set: ({ format }, value) => {
        format.look.bold = value === true;
      },
    },
  },
};

const LOOK_BORDERS: HostType<FormatTarget> = {
  name: 'ConditionalRangeBorderCollection',
  methods: {
    GetItem: (target, [side]) => {
      if (!/^Edge(Top|Bottom|Left|Right)$/.test(String(side))) refuse('InvalidArgument');
      return hostObject(LOOK_BORDER, { ...target, side: String(side) }, String(side));
    },
  },
};

function lookBorder({ format, side }: FormatTarget & { readonly side: string }) {
  return (format.look.borders[side] ??= { style: 'None', color: '#000000' });
}

const LOOK_BORDER: HostType<FormatTarget & { readonly side: string }> = {
  name: 'ConditionalRangeBorder',
  properties: {
    Style: {
      get: (target) => lookBorder(target).style,
      set: (target, value) => {
        lookBorder(target).style = String(value);
      },
    },
    Color: {
      get: (target) => lookBorder(target).color,
      set: (target, value) => {
        lookBorder(target).color = color(value);
      },
    },
  },
};
