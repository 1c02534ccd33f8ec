/** Colours of what calls for action; RRGGBB. The meaning is always written out as well. */
export interface Palette {
  readonly overdue: string;
  readonly dueSoon: string;
}

export const PALETTES = {
  classic: { overdue: 'F6D5D1', dueSoon: 'FBE9C3' },
  soft: { overdue: 'FBE9E7', dueSoon: 'FDF6E3' },
  print: { overdue: 'C8C8C8', dueSoon: 'E6E6E6' },
} as const satisfies Readonly<Record<string, Palette>>;

export type PaletteName = keyof typeof PALETTES;
