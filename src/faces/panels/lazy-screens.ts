import { lazy, type ComponentType } from 'react';

// what stands here is fetched after the first screen is shown
const check = () => import('./check-screens');
const detail = () => import('./detail-screens');
const settings = () => import('./Settings');
const calendar = () => import('./AsOfCalendar');
const toasts = () => import('./Toasts');

/** Fetches all of them, so that none is waited for. */
export async function loadScreens(): Promise<void> {
  await Promise.all([check(), detail(), settings(), calendar(), toasts()]);
}

export const Confirm = lazy(() => check().then(({ Confirm }) => asDefault(Confirm)));
export const Results = lazy(() => check().then(({ Results }) => asDefault(Results)));
export const NoTable = lazy(() => detail().then(({ NoTable }) => asDefault(NoTable)));
export const Problem = lazy(() => detail().then(({ Problem }) => asDefault(Problem)));
export const Reminder = lazy(() => detail().then(({ Reminder }) => asDefault(Reminder)));
export const Review = lazy(() => detail().then(({ Review }) => asDefault(Review)));
export const Settings = lazy(() => settings().then(({ Settings }) => asDefault(Settings)));
export const Toasts = lazy(() => toasts().then(({ Toasts }) => asDefault(Toasts)));

function asDefault<Props>(component: ComponentType<Props>) {
  return { default: component };
}
