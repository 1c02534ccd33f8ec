import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AnotherFile } from './another-file';
import { Bands } from './Bands';
import { ScreenHeader } from './ScreenHeader';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  title: {
    margin: '12px 0 4px',
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { display: 'block', marginBottom: '8px', color: tokens.colorNeutralForeground3 },
  sample: { marginTop: '16px' },
});

interface Props {
  readonly anotherFile: AnotherFile | undefined;
  readonly onSettings: (() => void) | undefined;
}

/** No task table on the sheets that were read. */
export function NoTable({ anotherFile, onSettings }: Props) {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { noTable, firstUse, table } = messages.panels;
  return (
    <Bands
      header={<ScreenHeader title={table} onSettings={onSettings} />}
      footer={
        anotherFile?.button ?? (
          <Button appearance="primary" onClick={() => void session.check()}>
            {firstUse.check}
          </Button>
        )
      }
    >
      <div role="status">
        <h2 className={styles.title}>{noTable.title}</h2>
        {(anotherFile ? [anotherFile.noTable] : [noTable.hint, noTable.teach]).map((words) => (
          <Body1 key={words} className={styles.hint}>
            {words}
          </Body1>
        ))}
      </div>
      {session.openSample && (
        <Button className={styles.sample} onClick={() => void session.openSample?.()}>
          {noTable.sample}
        </Button>
      )}
    </Bands>
  );
}
