import {
  Body1,
  Button,
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useRef, useState, type DragEvent } from 'react';
import { Settings } from '../panels/Settings';
import { useSurroundings } from '../panels/surroundings';
import { CheckIcon } from './CheckIcon';
import { PageBar } from './PageBar';
import { readFile } from './read-file';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: {
    flexGrow: 1,
    overflowY: 'auto',
    display: 'grid',
    justifyItems: 'center',
    alignContent: 'start',
    padding: '10vh 16px 24px',
  },
  title: {
    margin: 0,
    fontSize: '24px',
    lineHeight: '32px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  zone: {
    width: 'min(640px, 100%)',
    boxSizing: 'border-box',
    marginTop: '32px',
    padding: '40px 16px',
    display: 'grid',
    justifyItems: 'center',
    gap: '16px',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}` },
  drop: { fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  foot: {
    width: 'min(640px, 100%)',
    marginTop: '16px',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    justifyContent: 'space-between',
  },
  privacy: { display: 'flex', gap: '6px', alignItems: 'center' },
});

export type OpenFile = (name: string, bytes: Uint8Array) => void;

/** Drop or choose a workbook, or try a sample in one click. */
export function DropScreen({ onOpen }: { onOpen: OpenFile }) {
  const styles = useStyles();
  const { page, firstUse } = useSurroundings().messages.panels;
  const [settings, setSettings] = useState(false);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file) onOpen(file.name, await readFile(file));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const trySample = async (): Promise<void> => {
    const { sampleFile } = await import('./sample-file');
    onOpen(sampleFile.name, sampleFile.bytes());
  };
  return (
    <div
      className={styles.page}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <PageBar onSettings={() => setSettings(true)} />
      <main className={styles.main}>
        <h2 className={styles.title}>{firstUse.title}</h2>
        <Body1 className={styles.quiet}>{page.subtitle}</Body1>
        <div className={mergeClasses(styles.zone, over && styles.over)}>
          <CheckIcon />
          <span className={styles.drop}>{over ? page.release : page.drop}</span>
          <Button appearance="primary" onClick={() => input.current?.click()}>
            {page.choose}
          </Button>
          <Caption1 className={styles.quiet}>{page.accepts}</Caption1>
          <input
            ref={input}
            type="file"
            hidden
            accept=".xlsx,.xlsm"
            aria-label={page.choose}
            onChange={(event) => void take(event.target.files?.[0])}
          />
        </div>
        <div className={styles.foot}>
          <span className={mergeClasses(styles.privacy, styles.quiet)}>
            <LockClosedRegular aria-hidden />
            <Caption1>{page.privacy}</Caption1>
          </span>
          <Link as="button" onClick={() => void trySample()}>
            {page.trySample}
          </Link>
        </div>
      </main>
      <Settings open={settings} onClose={() => setSettings(false)} />
    </div>
  );
}
