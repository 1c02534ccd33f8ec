import { useEffect, useState } from 'react';
import { useSessionState } from '../panels/surroundings';
import type { FileDesk } from './file-desk';
import type { Preview } from './preview';

export interface Previews {
  /** Names of the clerk's sheets and of ours. */
  readonly own: readonly string[];
  readonly ours: readonly string[];
  readonly shown: Preview | null;
}

/** The sheet asked for; ours are drawn anew after each check. Sheets are only fetched when somebody looks at them. */
export function usePreviews(desk: FileDesk, wanted: string | null): Previews {
  const { outcome, wishes } = useSessionState();
  const [ours, setOurs] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<Preview | null>(null);
  const checked = outcome?.checked;
  const sheets = checked?.reading.sheets ?? [];
  const own = sheets.filter(({ grid }) => !grid.hidden).map(({ grid }) => grid.name);
  const first = sheets.find(({ tables }) => tables.length > 0)?.grid.name ?? own[0];
  const name = wanted !== null && [...own, ...ours].includes(wanted) ? wanted : first;
  // new after each drawing
  const drawn = name !== undefined && ours.includes(name) ? ours : null;

  useEffect(() => {
    if (!checked) return;
    let current = true;
    desk.summaries(wishes).then(
      (names) => current && setOurs(names),
      () => current && setOurs([]),
    );
    return () => {
      current = false;
    };
  }, [desk, checked, wishes]);

  useEffect(() => {
    if (!checked || name === undefined) return;
    let current = true;
    (drawn ? desk.summary(name) : desk.sheet(name)).then(
      (preview) => current && setShown(preview),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [desk, checked, name, drawn]);

  return { own, ours, shown: shown?.name === name ? shown : null };
}
