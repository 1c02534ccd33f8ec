// one file to fetch: what the results lead to
export { NoTable } from './NoTable';
export { Problem } from './Problem';
export { Reminder } from './Reminder';
export { Review } from './Review';
