/** In which the views are looked at: the browser’s wishes, and whether Office is dark. */
export const THEMES = [
  ['light', { options: {}, dark: false }],
  ['dark', { options: {}, dark: true }],
  ['forced-colours', { options: { forcedColors: 'active' }, dark: false }],
] as const;
