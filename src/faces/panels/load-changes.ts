/** What draws our sheets; fetched when something is written. The one place that asks for it, so that it comes once. */
export function loadChanges() {
  return import('./changes-for');
}
