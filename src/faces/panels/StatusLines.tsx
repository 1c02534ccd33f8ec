import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSessionState, useSurroundings } from './surroundings';

const useStyles = makeStyles({
  line: { marginBottom: '8px', fontSize: '12px', lineHeight: '16px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  link: { fontSize: '12px', marginLeft: '8px' },
});

/** What a person must know of the results: the sheet was edited since, or the workbook takes no notes. */
export function StatusLines() {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { edited, remembered } = useSessionState();
  const { results } = messages.panels;
  return (
    <div role="status">
      {edited && (
        <div className={styles.line}>
          {results.edited}
          <Link as="button" className={styles.link} onClick={() => void session.check()}>
            {results.checkAgain}
          </Link>
        </div>
      )}
      {!remembered && (
        <div className={mergeClasses(styles.line, styles.quiet)}>{results.notRemembered}</div>
      )}
    </div>
  );
}
