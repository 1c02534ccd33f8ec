import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Bands } from './Bands';
import { ScreenHeader } from './ScreenHeader';
import { useSessionState, useSurroundings } from './surroundings';
import { TableUnderstood } from './TableUnderstood';

const useStyles = makeStyles({
  title: {
    margin: '4px 0 8px',
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
  tables: { display: 'grid', gap: '24px' },
});

/** How the workbook was read, open to correction. Nothing is written before the person says yes. */
export function Confirm({ onSettings }: { onSettings: (() => void) | undefined }) {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { outcome } = useSessionState();
  const { confirm, table, actions } = messages.panels;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const tables = outcome?.checked.reading.sheets.flatMap((sheet) => sheet.tables) ?? [];
  return (
    <Bands
      header={<ScreenHeader title={table} subtitle={confirm.subtitle} onSettings={onSettings} />}
      footer={
        <>
          <Button appearance="primary" onClick={() => void session.confirm()}>
            {confirm.yes}
          </Button>
          <Button
            onClick={() => session.show({ kind: outcome?.confirmed ? 'results' : 'firstUse' })}
          >
            {actions.cancel}
          </Button>
        </>
      }
    >
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {confirm.title}
      </h2>
      <div className={styles.tables}>
        {tables.map((reading) => (
          <TableUnderstood
            key={`${reading.table.sheet} ${reading.table.headerRows.join()}`}
            reading={reading}
          />
        ))}
      </div>
    </Bands>
  );
}
