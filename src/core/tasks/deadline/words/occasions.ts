/** Feasts by their full names: 春节前, 国庆节前. */
export const FESTIVALS = [
  '元旦|春节|清明|端午|中秋|国庆|重阳',
  '除夕|元宵|腊月|正月|农历',
  '节假日|节日|双节|两节',
];

/** 开学前, 放暑假后, 学期末 */
const OF_SCHOOLS = '开学|放假|放?[暑寒]假|寒暑假|暑期|学期|学年|期[末中]|毕业';
/** 汛期, 入冬前, 春秋两季 */
const OF_THE_YEAR = [
  '汛期|主汛|入[冬汛]|供暖|防火期|雨季|春耕|秋收',
  '今冬明春|冬春|[春夏秋冬]季|[春秋冬夏]{2}[两2]?季',
];
/** 两会期间, 换届后 */
const OF_MEETINGS = '换届|两会|党代会|人代会|全会';

/** Times of the year without a day. */
export const SEASONS = [OF_SCHOOLS, ...OF_THE_YEAR, OF_MEETINGS];
