import type { DateMessages } from '../messages/dates';

const MONTHS = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

export const dates: DateMessages = {
  day: (date) => `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''}`,
  fullDay: (date) => `${dates.day(date)} ${Number(date.slice(0, 4))}`,
};
