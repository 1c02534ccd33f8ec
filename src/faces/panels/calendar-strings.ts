import { defaultCalendarStrings, type CalendarStrings } from '@fluentui/react-calendar-compat';
import type { Language } from '../../locale/language';

/** Month and weekday names as the platform knows them, and what the buttons are called. */
export function calendarStrings(language: Language): CalendarStrings {
  if (language === 'en-US') return defaultCalendarStrings;
  const name = (options: Intl.DateTimeFormatOptions, month: number, day: number): string =>
    new Intl.DateTimeFormat(language, options).format(new Date(2026, month, day));
  const months = (style: 'long' | 'short'): string[] =>
    Array.from({ length: 12 }, (_, i) => name({ month: style }, i, 1));
  // 1 March 2026 is a Sunday
  const days = (style: 'long' | 'narrow'): string[] =>
    Array.from({ length: 7 }, (_, i) => name({ weekday: style }, 2, i + 1));
  return {
    ...defaultCalendarStrings,
    months: months('long'),
    shortMonths: months('short'),
    days: days('long'),
    shortDays: days('narrow'),
    goToToday: '今天',
    prevMonthAriaLabel: '上个月',
    nextMonthAriaLabel: '下个月',
    prevYearAriaLabel: '上一年',
    nextYearAriaLabel: '下一年',
    prevYearRangeAriaLabel: '前十二年',
    nextYearRangeAriaLabel: '后十二年',
    closeButtonAriaLabel: '关闭',
    selectedDateFormatString: '已选 {0}',
    todayDateFormatString: '今天是 {0}',
    monthPickerHeaderAriaLabel: '{0}，换年份',
    yearPickerHeaderAriaLabel: '{0}，换月份',
    weekNumberFormatString: '第{0}周',
    dayMarkedAriaLabel: '已标记',
  };
}

/** 2026年11月. */
export function monthAndYear(language: Language, date: Date): string {
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long' }).format(date);
}
