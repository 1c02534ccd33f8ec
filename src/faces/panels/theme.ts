import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** A ramp around #107C41 (80), the green of action. */
const BRAND: BrandVariants = {
  10: '#011207',
  20: '#04230F',
  30: '#063318',
  40: '#08431F',
  50: '#0A5328',
  60: '#0C6030',
  70: '#0E7039',
  80: '#107C41',
  90: '#2A8D56',
  100: '#47A06E',
  110: '#6CC495',
  120: '#84CFA6',
  130: '#9CDAB8',
  140: '#B5E5CA',
  150: '#CFEFDC',
  160: '#E8F8EF',
};

const FONT =
  '"Segoe UI","Microsoft YaHei UI","微软雅黑","PingFang SC","Noto Sans CJK SC",sans-serif';

const LINK_DARK = '#6CC495';

export const lightTheme: Theme = {
  ...createLightTheme(BRAND),
  fontFamilyBase: FONT,
};

export const darkTheme: Theme = {
  ...createDarkTheme(BRAND),
  fontFamilyBase: FONT,
  colorBrandForegroundLink: LINK_DARK,
  colorBrandForegroundLinkHover: '#84CFA6',
  colorBrandForegroundLinkPressed: '#9CDAB8',
  colorBrandForeground1: LINK_DARK,
  colorBrandBackground: '#107C41',
  colorBrandBackgroundHover: '#0E7039',
};
