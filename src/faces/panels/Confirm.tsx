import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RuleId } from '../../core/checks/rules';
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
  said: {
    margin: '0 0 8px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  tables: { display: 'grid', gap: '24px' },
});

/** All tables are read, and hidden and filtered rows count; it is said, not asked. */
const SAID: readonly RuleId[] = ['several-tables', 'hidden-rows', 'filtered-rows'];

/** How the workbook was read, open to correction. Nothing is written before the person says yes. */
export function Confirm({ onSettings }: { onSettings: (() => void) | undefined }) {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { outcome } = useSessionState();
  const { confirm, table, actions } = messages.panels;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const said = (outcome?.checked.diagnostics ?? []).filter(({ rule }) => SAID.includes(rule));
  const tables = outcome?.checked.reading.sheets.flatMap((sheet) => sheet.tables) ?? [];
  return (
    <Bands
      header={<ScreenHeader title={table} subtitle={confirm.subtitle} onSettings={onSettings} />}
      footer={
        <>
          <Button appearance="primary" onClick={() => void session.confirm()}>
            {confirm.yes}
          </Button>
          <Button onClick={() => void session.giveUp()}>{actions.cancel}</Button>
        </>
      }
    >
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {confirm.title}
      </h2>
      {said.map(({ rule, facts, at }) => (
        <p key={`${rule} ${at.sheet}`} className={styles.said}>
          {messages.rules[rule](facts).problem}
        </p>
      ))}
      <div className={styles.tables}>
        {tables.map((reading) => (
          <TableUnderstood
            key={`${reading.table.sheet} ${reading.table.headerRows.join()}`}
            reading={reading}
            named={tables.some(({ table }) => table.sheet !== reading.table.sheet)}
          />
        ))}
      </div>
    </Bands>
  );
}
