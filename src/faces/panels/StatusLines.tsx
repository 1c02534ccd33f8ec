import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSessionState, useSurroundings } from './surroundings';
import { useDayWatch } from './use-day-watch';

const useStyles = makeStyles({
  line: { marginBottom: '8px', fontSize: '12px', lineHeight: '16px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  link: { fontSize: '12px', marginLeft: '8px' },
});

/** What a person must know of the results: the sheet was edited since, the day is another, the workbook takes no notes. */
export function StatusLines() {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { edited, remembered, outcome, today } = useSessionState();
  const { results } = messages.panels;
  useDayWatch();
  return (
    <div role="status">
      {edited && (
        <Line words={results.edited} link={results.checkAgain} act={() => session.check()} />
      )}
      {outcome && outcome.checked.settings.asOf !== today && (
        <Line
          words={results.notToday(today)}
          link={results.useToday}
          act={() => session.wish({ asOf: today })}
        />
      )}
      {!remembered && (
        <div className={mergeClasses(styles.line, styles.quiet)}>{results.notRemembered}</div>
      )}
    </div>
  );
}

interface LineProps {
  readonly words: string;
  /** What can be done about it. */
  readonly link: string;
  readonly act: () => Promise<void>;
}

function Line({ words, link, act }: LineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {words}
      <Link as="button" className={styles.link} onClick={() => void act()}>
        {link}
      </Link>
    </div>
  );
}
