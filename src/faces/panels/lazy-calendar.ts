import { lazy } from 'react';

/** Fetched with the other screens; apart from them, because they hold its button. */
export const AsOfCalendar = lazy(() =>
  import('./AsOfCalendar').then((module) => ({ default: module.AsOfCalendar })),
);
