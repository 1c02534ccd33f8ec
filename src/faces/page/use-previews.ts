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
  const sheets = outcome?.checked.reading.sheets ?? [];
  const own = sheets.filter(({ grid }) => !grid.hidden).map(({ grid }) => grid.name);
  const first = sheets.find(({ tables }) => tables.length > 0)?.grid.name ?? own[0];
  const name = wanted !== null && [...own, ...ours].includes(wanted) ? wanted : first;
  const isOurs = name !== undefined && ours.includes(name);

  useEffect(() => {
    if (!outcome) return;
    let current = true;
    desk.summaries(wishes).then(
      (names) => current && setOurs(names),
      () => current && setOurs([]),
    );
    return () => {
      current = false;
    };
  }, [desk, outcome, wishes]);

  useEffect(() => {
    if (!outcome || name === undefined) return;
    let current = true;
    (isOurs ? desk.summary(name) : desk.sheet(name)).then(
      (preview) => current && setShown(preview),
      () => undefined,
    );
    return () => {
      current = false;
    };
    // `ours` is new after each drawing
  }, [desk, outcome, name, isOurs, ours]);

  return { own, ours, shown: shown?.name === name ? shown : null };
}
