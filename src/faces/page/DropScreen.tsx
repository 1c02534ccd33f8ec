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
import { MissingParts } from '../panels/MissingParts';
import { useSurroundings } from '../panels/surroundings';
import { usePart } from '../panels/use-part';
import { CheckIcon } from './CheckIcon';
import { FilePicker } from './FilePicker';
import { PageBar } from './PageBar';
import { planBoxPart } from './plan-box-part';
import type { PlanDocument } from './plan-document';
import { useFileDrop, type OpenFile } from './use-file-drop';
import { usePageWords } from './use-page-words';

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
    padding: '88px 16px 24px',
    '@media (max-height: 600px)': { paddingTop: '24px' },
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
    alignItems: 'start',
    fontSize: '12px',
    lineHeight: '16px',
  },
  privacy: { display: 'flex', gap: '6px', alignItems: 'center', textWrap: 'pretty' },
  lock: { flexShrink: 0 },
  links: {
    display: 'grid',
    justifyItems: 'end',
    gap: '8px',
    '@media (max-width: 600px)': { justifyItems: 'start' },
  },
  sample: { fontSize: '12px', lineHeight: '16px' },
});

/** What is made of a plan: null, nothing; 'pasted', of what is pasted; else of the document dropped. */
export type PlanWish = null | 'pasted' | PlanDocument;

/** Drop or choose a workbook, try a sample in one click, or make a table of a plan. */
export function DropScreen({
  onOpen,
  plan,
  onPlan,
}: {
  onOpen: OpenFile;
  plan: PlanWish;
  onPlan: (plan: PlanWish) => void;
}) {
  const planBox = usePart(plan === null ? null : planBoxPart);
  const styles = useStyles();
  const { firstUse } = useSurroundings().messages.panels;
  const page = usePageWords();
  const over = useFileDrop(onOpen);
  const trySample = async (): Promise<void> => {
    const { sampleFile } = await import('./sample-file');
    onOpen(sampleFile.name, Promise.resolve(sampleFile.bytes()));
  };
  return (
    <div className={styles.page}>
      <PageBar />
      <main className={styles.main}>
        <h2 className={styles.title}>{firstUse.title}</h2>
        <Body1 className={styles.quiet}>{page.subtitle}</Body1>
        {planBox && plan !== null ? (
          <planBox.PlanBox
            plan={plan === 'pasted' ? null : plan}
            onOpen={onOpen}
            onClose={() => onPlan(null)}
          />
        ) : (
          <>
            <div className={mergeClasses(styles.zone, over && styles.over)}>
              <CheckIcon />
              <span className={styles.drop}>{over ? page.release : page.drop}</span>
              <FilePicker label={page.choose} onOpen={onOpen}>
                {(pick) => (
                  <Button appearance="primary" onClick={pick}>
                    {page.choose}
                  </Button>
                )}
              </FilePicker>
              <Caption1 className={styles.quiet}>{page.accepts}</Caption1>
            </div>
            <div className={styles.foot}>
              <span className={mergeClasses(styles.privacy, styles.quiet)}>
                <LockClosedRegular className={styles.lock} aria-hidden />
                {page.privacy}
              </span>
              <span className={styles.links}>
                <Link as="button" className={styles.sample} onClick={() => void trySample()}>
                  {page.trySample}
                </Link>
                <Link as="button" className={styles.sample} onClick={() => onPlan('pasted')}>
                  {page.onlyPlan}
                </Link>
              </span>
            </div>
          </>
        )}
      </main>
      <MissingParts />
    </div>
  );
}
