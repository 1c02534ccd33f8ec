// one file to fetch: what a check leads to
export { Confirm } from './Confirm';
export { Results } from './Results';
