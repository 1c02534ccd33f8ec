import type { DateMessages } from '../messages/dates';

export const dates: DateMessages = {
  day: (date) => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`,
  fullDay: (date) => `${Number(date.slice(0, 4))}年${dates.day(date)}`,
};
