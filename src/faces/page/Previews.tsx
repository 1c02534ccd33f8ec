import { Caption1, makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Checked } from '../../core/checks/checked';
import { PALETTES } from '../../core/changes/palette';
import { StateSymbol } from '../panels/StateSymbol';
import { useSessionState, useSurroundings } from '../panels/surroundings';
import type { OpenedFile } from './PageApp';
import type { Preview } from './preview';
import { SheetPreview, type Mark } from './SheetPreview';

const useStyles = makeStyles({
  stack: { height: '100%', display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', alignItems: 'baseline', gap: '12px', flexWrap: 'wrap' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  legend: { marginLeft: 'auto', display: 'flex', gap: '12px', fontSize: '12px' },
  sign: { display: 'inline-flex', gap: '4px', alignItems: 'center' },
  sheet: { flexGrow: 1, minHeight: 0 },
  tabs: { flexShrink: 0, overflowX: 'auto' },
});

const LEGEND = ['overdue', 'dueSoon', 'needsReview'] as const;

/** The clerk's sheets with the highlights, and our sheets as they would be written. */
export function Previews({ file }: { file: OpenedFile }) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const { outcome, wishes } = useSessionState();
  const { page } = messages.panels;
  const place = useSyncExternalStore(file.place.subscribe, file.place.get);
  const [previews, setPreviews] = useState<readonly Preview[]>([]);
  const [summaries, setSummaries] = useState<readonly Preview[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    if (!outcome) return;
    let current = true;
    void Promise.all([file.desk.sheets(), file.desk.summaries(wishes)]).then(([sheets, ours]) => {
      if (!current) return;
      setPreviews(sheets);
      setSummaries(ours);
    });
    return () => {
      current = false;
    };
  }, [file, outcome, wishes]);
  useEffect(() => {
    if (place) setChosen(place.sheet);
  }, [place]);
  const all = [...previews, ...summaries];
  const withTasks = outcome?.checked.reading.sheets.find(({ tables }) => tables.length > 0)?.grid
    .name;
  const shown = all.find(({ name }) => name === (chosen ?? withTasks)) ?? all[0];
  const palette = PALETTES[wishes.palette ?? outcome?.memory.settings.palette ?? 'classic'];
  const marks = useMemo(
    () =>
      outcome && shown ? marksOf(outcome.checked, shown.name, palette) : new Map<number, Mark>(),
    [outcome, shown, palette],
  );
  if (!shown) return <Spinner label={page.working} />;
  const tasks =
    outcome?.checked.reading.tasks.filter(({ sheet }) => sheet === shown.name).length ?? 0;
  return (
    <div className={styles.stack}>
      <div className={styles.head}>
        <h2 className={styles.title}>{shown.name}</h2>
        <Caption1 className={styles.quiet}>
          {page.preview}
          {tasks > 0 && ` · ${page.previewFacts(tasks)}`}
        </Caption1>
        {tasks > 0 && (
          <span className={styles.legend}>
            {LEGEND.map((state) => (
              <span key={state} className={styles.sign}>
                <StateSymbol state={state} />
                {messages.states.word[state]}
              </span>
            ))}
          </span>
        )}
      </div>
      <div className={styles.sheet}>
        <SheetPreview
          key={shown.name}
          preview={shown}
          marks={marks}
          place={place}
          label={`${shown.name}，${page.preview}`}
        />
      </div>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={shown.name}
        onTabSelect={(_, { value }) => setChosen(String(value))}
      >
        {all.map(({ name }) => (
          <Tab key={name} value={name}>
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}

/** Gutter symbols and row fills, as the highlights in the written copy will show them. */
function marksOf(
  { reading, states }: Checked,
  sheet: string,
  palette: { readonly overdue: string; readonly dueSoon: string },
): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  const columns = new Map<number, readonly number[]>();
  for (const { table, tasks } of reading.sheets.flatMap(({ tables }) => tables)) {
    if (table.sheet !== sheet) continue;
    const covered = table.columns.map(({ column }) => column);
    for (const task of tasks) columns.set(task.number, covered);
  }
  for (const task of reading.tasks) {
    const { state } = states[task.number - 1]!;
    if (task.sheet !== sheet || !(LEGEND as readonly string[]).includes(state)) continue;
    const fill = state === 'overdue' || state === 'dueSoon' ? `#${palette[state]}` : null;
    marks.set(task.row, { state, fill, columns: columns.get(task.number) ?? [] });
  }
  return marks;
}
