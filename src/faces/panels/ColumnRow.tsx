import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { Fragment, useEffect, useRef } from 'react';
import { columnLetter } from '../../core/grid/address';
import type { ColumnFact } from '../../core/summaries/column-fact';
import { COLUMN_ROLES, type ColumnRole } from '../../core/table/column-role';
import type { Column } from '../../core/table/table';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '22px minmax(0, 1fr) 104px',
    gap: '8px',
    alignItems: 'center',
    minHeight: '48px',
    padding: '4px 0',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 300px)': { gridTemplateColumns: '22px minmax(0, 1fr) 92px' },
  },
  // Responsible unit
  english: {
    gridTemplateColumns: '22px minmax(0, 1fr) 132px',
    '@media (max-width: 300px)': { gridTemplateColumns: '22px minmax(0, 1fr) 124px' },
  },
  letter: {
    width: '22px',
    lineHeight: '22px',
    textAlign: 'center',
    fontSize: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  // 责任分工/责任领导 breaks behind the stroke
  header: {
    fontSize: '14px',
    lineHeight: '20px',
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  reason: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  role: { minWidth: 0 },
});

interface Props {
  readonly column: Column;
  /** What it holds. */
  readonly fact: ColumnFact | null;
  /** Its role was just chosen: being recognised now, it stands elsewhere and takes the focus along. */
  readonly wasChosen: boolean;
  readonly onChoose: (role: ColumnRole) => void;
}

/** A column of the table: its letter, header, what it holds or why it is read so, and the role to correct. */
export function ColumnRow({
  column: { column, header, role, reason },
  fact,
  wasChosen,
  onChoose,
}: Props) {
  const styles = useStyles();
  const { messages, colors } = useSurroundings();
  const { confirm } = messages.panels;
  const unknown = reason.code === 'unknown';
  const letter = columnLetter(column);
  const select = useRef<HTMLSelectElement>(null);
  const atFirst = useRef(wasChosen);
  useEffect(() => {
    if (atFirst.current) select.current?.focus();
  }, []);
  return (
    <li className={mergeClasses(styles.row, messages.language === 'en-US' && styles.english)}>
      <span
        className={styles.letter}
        style={unknown ? { color: colors.needsReview.text } : undefined}
      >
        {letter}
      </span>
      <div>
        <div className={styles.header}>
          {(header || '—').split('/').map((part, i) => (
            <Fragment key={i}>
              {i > 0 && '/'}
              {i > 0 && <wbr />}
              {part}
            </Fragment>
          ))}
        </div>
        <div className={styles.reason} title={messages.columns.reason(reason)}>
          {messages.columns.understood(reason, fact)}
        </div>
      </div>
      <Select
        ref={select}
        size="small"
        className={styles.role}
        aria-label={confirm.roleOf(letter, header)}
        value={unknown ? '' : role}
        onChange={(_, { value }) => onChoose(value as ColumnRole)}
      >
        {unknown && (
          <option value="" hidden>
            {confirm.choose}
          </option>
        )}
        {COLUMN_ROLES.map((name) => (
          <option key={name} value={name}>
            {messages.columns.role[name]}
          </option>
        ))}
      </Select>
    </li>
  );
}
