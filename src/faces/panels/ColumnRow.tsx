import { Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import { columnLetter } from '../../core/grid/address';
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
  letter: {
    width: '22px',
    lineHeight: '22px',
    textAlign: 'center',
    fontSize: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  header: { fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere' },
  reason: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  role: { minWidth: 0 },
});

interface Props {
  readonly column: Column;
  readonly onChoose: (role: ColumnRole) => void;
}

/** A column of the table: its letter, header and reason, and the role to correct. */
export function ColumnRow({ column: { column, header, role, reason }, onChoose }: Props) {
  const styles = useStyles();
  const { messages, colors } = useSurroundings();
  const { confirm } = messages.panels;
  const unknown = reason.code === 'unknown';
  const letter = columnLetter(column);
  return (
    <li className={styles.row}>
      <span
        className={styles.letter}
        style={unknown ? { color: colors.needsReview.text } : undefined}
      >
        {letter}
      </span>
      <div>
        <div className={styles.header}>{header || '—'}</div>
        <div className={styles.reason}>{messages.columns.reason(reason)}</div>
      </div>
      <Dropdown
        size="small"
        className={styles.role}
        aria-label={confirm.roleOf(letter, header)}
        value={unknown ? confirm.choose : messages.columns.role[role]}
        selectedOptions={unknown ? [] : [role]}
        onOptionSelect={(_, { optionValue }) => optionValue && onChoose(optionValue as ColumnRole)}
      >
        {COLUMN_ROLES.map((name) => (
          <Option key={name} value={name}>
            {messages.columns.role[name]}
          </Option>
        ))}
      </Dropdown>
    </li>
  );
}
