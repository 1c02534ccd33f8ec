import type { PreviewStyle } from './preview';

/** Collects styles, each once. */
export interface StyleList {
  readonly styles: readonly PreviewStyle[];
  readonly indexOf: (style: PreviewStyle) => number;
}

export function createStyleList(): StyleList {
  const styles: PreviewStyle[] = [];
  const known = new Map<string, number>();
  return {
    styles,
    indexOf: (style) => {
      const key = JSON.stringify(style);
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, styles.length);
      return styles.push(style) - 1;
    },
  };
}
