import {
  Link,
  makeStyles,
  mergeClasses,
  Tab,
  TabList,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import { useRef, useState, type DragEvent } from 'react';
import { AsOfButton } from '../panels/AsOfButton';
import { Screens } from '../panels/Screens';
import { Settings } from '../panels/Settings';
import { useSessionState, useSurroundings } from '../panels/surroundings';
import type { OpenFile } from './DropScreen';
import { FileFooter } from './FileFooter';
import type { OpenedFile } from './PageApp';
import { PageBar } from './PageBar';
import { PrintedList } from './PrintedList';
import { Previews } from './Previews';
import { readFile } from './read-file';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    '@media print': { height: 'auto' },
  },
  file: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minWidth: 0,
    paddingLeft: '8px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere' },
  another: { flexShrink: 0, fontSize: '12px' },
  tabs: {
    display: 'none',
    '@media (max-width: 899px)': {
      display: 'block',
      backgroundColor: tokens.colorNeutralBackground1,
    },
    '@media print': { display: 'none' },
  },
  columns: { flexGrow: 1, minHeight: 0, display: 'flex', '@media print': { display: 'none' } },
  sheet: { flexGrow: 1, minWidth: 0, padding: '16px', boxSizing: 'border-box' },
  panel: {
    width: '360px',
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 899px)': { width: '100%', borderLeft: 'none' },
  },
  folded: { '@media (max-width: 899px)': { display: 'none' } },
});

/** The sheet at the left, the panel at the right; below 900 pixels they are tabs. */
export function FileScreen({ file, onOpen }: { file: OpenedFile; onOpen: OpenFile }) {
  const styles = useStyles();
  const { page } = useSurroundings().messages.panels;
  const { outcome } = useSessionState();
  const [settings, setSettings] = useState(false);
  const [tab, setTab] = useState<'sheet' | 'tasks'>('tasks');
  const input = useRef<HTMLInputElement>(null);
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen) onOpen(chosen.name, await readFile(chosen));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div className={styles.page} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <PageBar onSettings={() => setSettings(true)} end={outcome && <AsOfButton />}>
        <span className={styles.file}>
          <DocumentRegular aria-hidden />
          <Text className={styles.name}>{file.name}</Text>
        </span>
        <Link as="button" className={styles.another} onClick={() => input.current?.click()}>
          {page.another}
        </Link>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.xlsm"
          aria-label={page.another}
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </PageBar>
      <div className={styles.tabs}>
        <TabList selectedValue={tab} onTabSelect={(_, { value }) => setTab(value as typeof tab)}>
          <Tab value="tasks">{page.tasksTab}</Tab>
          <Tab value="sheet">{page.sheetTab}</Tab>
        </TabList>
      </div>
      <div className={styles.columns}>
        <div className={mergeClasses(styles.sheet, tab !== 'sheet' && styles.folded)}>
          <Previews file={file} />
        </div>
        <div className={mergeClasses(styles.panel, tab !== 'tasks' && styles.folded)}>
          <Screens bare footer={<FileFooter file={file} />} />
        </div>
      </div>
      <PrintedList />
      <Settings open={settings} onClose={() => setSettings(false)} />
    </div>
  );
}
