import { createPart, loadAllParts } from './part';

/** What a check leads to. */
export const checkScreens = createPart(
  () => import(/* webpackChunkName: "check" */ './check-screens'),
);
export const noTableScreen = createPart(() => import('./NoTable'));
export const problemScreen = createPart(() => import('./Problem'));
export const reminderScreen = createPart(() => import('./Reminder'));
export const reviewScreen = createPart(() => import('./Review'));
export const settingsDrawer = createPart(() => import('./Settings'));

/** Fetches all there is beyond the first screen. */
export const loadScreens = loadAllParts;
