import { Caption1, makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { PALETTES } from '../../core/changes/palette';
import { StateSymbol } from '../panels/StateSymbol';
import { useSessionState, useSurroundings } from '../panels/surroundings';
import { MARKED_STATES, marksOf } from './marks-of';
import type { OpenedFile } from './opened-file';
import { SheetPreview } from './SheetPreview';
import { usePreviews } from './use-previews';
import { usePageWords } from './use-page-words';

const useStyles = makeStyles({
  stack: { height: '100%', display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', alignItems: 'baseline', columnGap: '12px', flexWrap: 'wrap' },
  title: {
    margin: 0,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  legend: { marginLeft: 'auto', display: 'flex', gap: '12px', fontSize: '12px' },
  sign: { display: 'inline-flex', gap: '4px', alignItems: 'center' },
  sheet: { flexGrow: 1, minHeight: 0, display: 'grid' },
  tabs: { flexShrink: 0, overflowX: 'auto' },
});

/** The clerk's sheets with the highlights, and our sheets as they would be written. */
export function Previews({ file }: { file: OpenedFile }) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const { outcome, wishes, screen } = useSessionState();
  const page = usePageWords();
  const place = useSyncExternalStore(file.place.subscribe, file.place.get);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    if (place) setChosen(place.sheet);
  }, [place]);
  const { own, ours, shown } = usePreviews(file.desk, chosen);
  const palette = PALETTES[wishes.palette ?? outcome?.memory.settings.palette ?? 'classic'];
  const name = shown?.name;
  const marks = useMemo(
    () => (outcome && name !== undefined ? marksOf(outcome.checked, name, palette) : new Map()),
    [outcome, name, palette],
  );
  if (!outcome) return screen.kind === 'problem' ? null : <Spinner label={page.working} />;
  const read = outcome.checked.reading.sheets.find(({ grid }) => grid.name === name);
  const tasks = read?.tables.reduce((sum, table) => sum + table.tasks.length, 0) ?? 0;
  const preview = shown && {
    ...shown,
    headerRows: shown.headerRows ?? read?.tables[0]?.table.headerRows ?? null,
  };
  return (
    <div className={styles.stack}>
      <div className={styles.head}>
        <h2 className={styles.title}>{name}</h2>
        <Caption1 className={styles.quiet}>
          {read ? page.preview : page.summaryPreview}
          {tasks > 0 && ` · ${page.previewFacts(tasks)}`}
          {preview !== null && preview.rowsLeftOut > 0 && ` · ${page.leftOut(preview.rows.length)}`}
        </Caption1>
        {tasks > 0 && (
          <span className={styles.legend}>
            {MARKED_STATES.map((state) => (
              <span key={state} className={styles.sign}>
                <StateSymbol state={state} />
                {messages.states.word[state]}
              </span>
            ))}
          </span>
        )}
      </div>
      <div className={styles.sheet}>
        {preview ? (
          <SheetPreview key={preview.name} preview={preview} marks={marks} place={place} />
        ) : (
          <Spinner />
        )}
      </div>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={name ?? ''}
        aria-label={page.sheets}
        onTabSelect={(_, { value }) => setChosen(String(value))}
      >
        {[...own, ...ours].map((each) => (
          <Tab key={each} value={each}>
            {each}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
