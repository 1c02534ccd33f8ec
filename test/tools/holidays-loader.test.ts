import { getDayDetail } from 'chinese-days';
import { addDays, type IsoDate } from '../../src/core/calendar/iso-date';
import holidays from '../../tools/bundle/holidays-loader.js';

type DayDetail = (day: IsoDate) => { readonly work: boolean; readonly name: string };

const code = holidays.call({ resourcePath: require.resolve('chinese-days/dist/index.es.js') });
const bundled = new Function(`${code.replace('export ', '')} return getDayDetail;`)() as DayDetail;

it('the table in the bundle says of every day what the package says', () => {
  for (let day = '1999-01-01'; day < '2032-01-01'; day = addDays(day, 1)) {
    expect([day, bundled(day).work]).toEqual([day, getDayDetail(day).work]);
  }
});

it('and names National Day in the years it knows, by which they are told', () => {
  for (let year = 1999; year < 2032; year++) {
    const day = `${year}-10-01`;
    expect(bundled(day).name.includes('国庆')).toBe(getDayDetail(day).name.includes('国庆'));
  }
});
