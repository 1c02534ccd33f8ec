import { Link, makeStyles } from '@fluentui/react-components';
import type { Checked } from '../../core/checks/checked';
import { copyText } from './copy-text';
import { createPart } from './part';
import { useSurroundings } from './surroundings';

const report = createPart(() => import('./report-text'));

const useStyles = makeStyles({
  link: { flexShrink: 0, marginLeft: 'auto', fontSize: '12px', lineHeight: '16px' },
});

/** Copies the paragraph of numbers that a report to the leaders begins with. */
export function ReportLink({ checked }: { checked: Checked }) {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const copy = async (): Promise<void> => {
    // where it cannot be fetched <MissingParts> says so
    const part = await report.load().catch(() => null);
    if (part && (await copyText(part.reportText(checked, messages.language))))
      session.note('reportCopied');
  };
  return (
    <Link as="button" className={styles.link} onClick={() => void copy()}>
      {messages.panels.results.copyReport}
    </Link>
  );
}
