/**
 * The holiday table as our calendar asks it, worked out from the package while building: for each year that it knows, the
 * weekdays off and the weekend days worked, by their number in the year. Its lunar calendar and names stay behind.
 */
module.exports = function holidays() {
  const { getDayDetail } = require(this.resourcePath.replace(/index\.es\.js$/, 'index.min.js'));
  const years = {};
  for (let year = 2000; year < 2100; year++) {
    if (!getDayDetail(`${year}-10-01`).name.includes('国庆')) continue;
    years[year] = daysOf(year)
      .filter(({ iso, weekend }) => getDayDetail(iso).work === weekend)
      .map(({ nth }) => nth);
  }
  return `const YEARS = ${JSON.stringify(years)};
export function getDayDetail(iso) {
  const day = new Date(iso + 'T00:00:00Z');
  const year = iso.slice(0, 4);
  const nth = (day - Date.UTC(year, 0, 1)) / 864e5;
  const weekend = day.getUTCDay() % 6 === 0;
  const known = YEARS[year];
  return {
    date: iso,
    work: weekend === Boolean(known?.includes(nth)),
    name: known && iso.endsWith('-10-01') ? 'National Day,国庆节,3' : '',
  };
}`;
};

function daysOf(year) {
  const first = Date.UTC(year, 0, 1);
  return Array.from({ length: (Date.UTC(year + 1, 0, 1) - first) / DAY }, (_, nth) => {
    const day = new Date(first + nth * DAY);
    return { nth, iso: day.toISOString().slice(0, 10), weekend: day.getUTCDay() % 6 === 0 };
  });
}

const DAY = 864e5;
