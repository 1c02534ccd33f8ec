import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { columnLetter } from '../../core/grid/address';
import { columnFact } from '../../core/summaries/column-fact';
import type { ColumnRole } from '../../core/table/column-role';
import type { TableReading } from '../../core/tasks/reading';
import { ColumnRow } from './ColumnRow';
import { createPart } from './part';
import { StateSymbol } from './StateSymbol';
import { useSessionState, useSurroundings } from './surroundings';
import { usePart } from './use-part';

const headerRowsForm = createPart(() => import('./HeaderRowsForm'));

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: '16px',
    rowGap: '4px',
    margin: '0 0 12px',
    fontSize: '14px',
    lineHeight: '20px',
  },
  word: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: '12px' },
  title: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    margin: '12px 0 0',
    paddingBottom: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    display: 'flex',
    gap: '6px',
    alignItems: 'center',
    margin: 0,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  columns: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface Props {
  readonly reading: TableReading;
  /** Tables of other sheets stand beside it: it says which its own is. */
  readonly named: boolean;
}

/** How one table was read: title, header, tasks, columns not recognised above the recognised ones. */
export function TableUnderstood({ reading, named }: Props) {
  const { table, tasks } = reading;
  const styles = useStyles();
  const { session, messages, colors } = useSurroundings();
  const { outcome } = useSessionState();
  const { confirm } = messages.panels;
  const [first, last] = table.headerRows;
  const [editing, setEditing] = useState(false);
  const form = usePart(editing ? headerRowsForm : null);
  const [chosen, setChosen] = useState<number | null>(null);
  const kind = (wanted: string): number => table.rows.filter((row) => row.kind === wanted).length;
  const facts = useMemo(
    () => new Map(table.columns.map((column) => [column, columnFact(reading, column)])),
    [reading, table],
  );
  const unknown = table.columns.filter(({ reason }) => reason.code === 'unknown');
  const known = table.columns.filter(({ reason }) => reason.code !== 'unknown');
  const kept = outcome?.memory.corrections[table.sheet];

  const choose = (column: number, role: ColumnRole): void => {
    const columns = { ...kept?.columns, [columnLetter(column)]: role };
    setChosen(column);
    void session.correct(table.sheet, { headerRows: kept?.headerRows, columns });
  };
  const readAgain = (headerRows: readonly [number, number]): void => {
    setEditing(false);
    void session.correct(table.sheet, { headerRows, columns: kept?.columns });
  };
  const columnList = (columns: typeof known) => (
    <ul className={styles.columns}>
      {columns.map((column) => (
        <ColumnRow
          key={column.column}
          column={column}
          fact={facts.get(column) ?? null}
          wasChosen={column.column === chosen}
          onChoose={(role) => choose(column.column, role)}
        />
      ))}
    </ul>
  );

  return (
    <section aria-label={confirm.table(table.sheet)}>
      <dl className={styles.facts}>
        {named && (
          <>
            <dt className={styles.word}>{confirm.sheet}</dt>
            <dd className={styles.value} style={{ gridColumn: '2 / 4' }}>
              {table.sheet}
            </dd>
          </>
        )}
        <dt className={styles.word}>{confirm.tableTitle}</dt>
        <dd className={styles.value} style={{ gridColumn: '2 / 4' }}>
          {table.title?.value ?? confirm.untitled}
        </dd>
        <dt className={styles.word}>{confirm.header}</dt>
        <dd className={styles.value}>{confirm.headerRows(first, last)}</dd>
        <dd className={styles.value}>
          <Link as="button" onClick={() => setEditing(!editing)} aria-expanded={editing}>
            {confirm.changeHeader}
          </Link>
        </dd>
        <dt className={styles.word}>{confirm.tasks}</dt>
        <dd className={styles.value} style={{ gridColumn: '2 / 4' }}>
          <span className={styles.strong}>{confirm.taskCount(tasks.length)}</span>{' '}
          <span className={styles.quiet}>{confirm.notCounted(kind('section'), kind('total'))}</span>
        </dd>
      </dl>
      {form && editing && <form.HeaderRowsForm rows={[first, last]} onApply={readAgain} />}
      {unknown.length > 0 && (
        <>
          <div className={styles.title}>
            <h3 className={styles.heading} style={{ color: colors.needsReview.text }}>
              <StateSymbol state="needsReview" />
              {confirm.unknownColumns(unknown.length)}
            </h3>
            <span className={styles.quiet}>{confirm.optional}</span>
          </div>
          {columnList(unknown)}
        </>
      )}
      <div className={styles.title}>
        <h3 className={styles.heading}>{confirm.knownColumns(known.length)}</h3>
      </div>
      {columnList(known)}
    </section>
  );
}
