/** In place of what mirrors styles for scripts written from right to left: ours are not, and each style would come twice. */
export const convert = (styles) => styles;
export const convertProperty = (key, value) => ({ key, value });
