import { Button, Field, makeStyles, SpinButton } from '@fluentui/react-components';
import { useState } from 'react';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '8px',
    alignItems: 'end',
    margin: '0 0 12px',
  },
});

interface Props {
  /** First and last, counted from 1. */
  readonly rows: readonly [number, number];
  readonly onApply: (rows: readonly [number, number]) => void;
}

/** Where the header stands, corrected by the person. */
export function HeaderRowsForm({ rows, onApply }: Props) {
  const styles = useStyles();
  const { confirm } = useSurroundings().messages.panels;
  const [[first, last], setRows] = useState(rows);
  return (
    <div className={styles.form}>
      <Field label={confirm.firstHeaderRow} size="small">
        <SpinButton
          min={1}
          value={first}
          onChange={(_, { value }) => value && setRows([value, Math.max(value, last)])}
        />
      </Field>
      <Field label={confirm.lastHeaderRow} size="small">
        <SpinButton
          min={first}
          value={last}
          onChange={(_, { value }) => value && setRows([Math.min(value, first), value])}
        />
      </Field>
      <Button size="small" onClick={() => onApply([first, last])}>
        {confirm.apply}
      </Button>
    </div>
  );
}
