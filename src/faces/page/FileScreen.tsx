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
import { useEffect, useState } from 'react';
import { AsOfButton } from '../panels/AsOfButton';
import { Screens } from '../panels/Screens';
import { useSessionState } from '../panels/surroundings';
import { AnotherFileButton } from './AnotherFileButton';
import { FileFooter } from './FileFooter';
import { FilePicker } from './FilePicker';
import type { OpenedFile } from './opened-file';
import { PageBar } from './PageBar';
import { Previews } from './Previews';
import { PrintedList } from './PrintedList';
import { useFileDrop, type OpenFile } from './use-file-drop';
import { usePageWords } from './use-page-words';

const FOLDED = '@media (max-width: 899px)';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    '@media print': { height: 'auto', backgroundColor: '#FFFFFF' },
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
    [FOLDED]: {
      display: 'block',
      backgroundColor: tokens.colorNeutralBackground1,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '@media print': { display: 'none' },
  },
  columns: { flexGrow: 1, minHeight: 0, display: 'flex', '@media print': { display: 'none' } },
  sheet: {
    flexGrow: 1,
    minWidth: 0,
    padding: '16px',
    boxSizing: 'border-box',
    [FOLDED]: { padding: '8px' },
  },
  panel: {
    width: '360px',
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [FOLDED]: { width: '100%', borderLeft: 'none' },
  },
  folded: { [FOLDED]: { display: 'none' } },
});

interface Props {
  readonly file: OpenedFile;
  readonly onOpen: OpenFile;
  /** The person did not go on with it. */
  readonly onClose: () => void;
}

/** The sheet at the left, the panel at the right; below 900 pixels they are tabs. */
export function FileScreen({ file, onOpen, onClose }: Props) {
  const styles = useStyles();
  const page = usePageWords();
  const { outcome, screen } = useSessionState();
  const [tab, setTab] = useState<'sheet' | 'tasks'>('tasks');
  useFileDrop(onOpen);
  const isGivenUp = outcome !== null && screen.kind === 'firstUse';
  useEffect(() => {
    if (isGivenUp) onClose();
  }, [isGivenUp, onClose]);
  return (
    <div className={styles.page}>
      <PageBar end={outcome && <AsOfButton />}>
        <span className={styles.file}>
          <DocumentRegular aria-hidden />
          <Text className={styles.name}>{file.name}</Text>
        </span>
        <FilePicker label={page.another} onOpen={onOpen}>
          {(pick) => (
            <Link as="button" className={styles.another} onClick={pick}>
              {page.another}
            </Link>
          )}
        </FilePicker>
      </PageBar>
      <nav className={styles.tabs} aria-label={page.views}>
        <TabList
          selectedValue={tab}
          onTabSelect={(_, { value }) => setTab(value === 'sheet' ? 'sheet' : 'tasks')}
        >
          <Tab value="tasks">{page.tasksTab}</Tab>
          <Tab value="sheet">{page.sheetTab}</Tab>
        </TabList>
      </nav>
      <div className={styles.columns}>
        <section
          className={mergeClasses(styles.sheet, tab !== 'sheet' && styles.folded)}
          aria-label={page.sheetTab}
        >
          <Previews file={file} />
        </section>
        <div className={mergeClasses(styles.panel, tab !== 'tasks' && styles.folded)}>
          <Screens
            bare
            footer={<FileFooter file={file} />}
            anotherFile={{ noTable: page.noTable, button: <AnotherFileButton onOpen={onOpen} /> }}
          />
        </div>
      </div>
      <PrintedList />
    </div>
  );
}
