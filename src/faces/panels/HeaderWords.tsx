import { Button, Input, makeStyles, Select } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { COLUMN_ROLES, type ColumnRole } from '../../core/table/column-role';
import type { ExtraHeaderWords } from '../../core/table/match-header';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  word: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  form: { display: 'grid', gap: '8px' },
  wide: { minWidth: 0, width: '100%' },
  start: { justifySelf: 'start' },
});

interface Props {
  readonly words: ExtraHeaderWords;
  readonly onChange: (words: ExtraHeaderWords) => void;
}

/** Words of the person's own headers and the columns they mean. */
export function HeaderWords({ words, onChange }: Props) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const { settings } = messages.panels;
  const [word, setWord] = useState('');
  const [role, setRole] = useState<ColumnRole>('responsible');
  const roleWord = (of: ColumnRole): string => messages.columns.role[of];
  const known = COLUMN_ROLES.flatMap((of) =>
    (words[of] ?? []).map((each) => ({ role: of, word: each })),
  );
  const without = (removed: string): ExtraHeaderWords =>
    Object.fromEntries(
      Object.entries(words).map(([of, list]) => [of, list.filter((each) => each !== removed)]),
    );
  const add = (): void => {
    const added = word.trim();
    if (added === '') return;
    const others = without(added);
    onChange({ ...others, [role]: [...(others[role] ?? []), added] });
    setWord('');
  };
  return (
    <>
      {known.length > 0 && (
        <ul className={styles.list}>
          {known.map((each) => (
            <li key={each.word} className={styles.word}>
              {each.word} → {roleWord(each.role)}
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={settings.remove(each.word)}
                onClick={() => onChange(without(each.word))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.form}>
        <Input
          className={styles.wide}
          size="small"
          aria-label={settings.headerWord}
          placeholder={settings.headerWord}
          value={word}
          maxLength={20}
          onChange={(_, { value }) => setWord(value)}
        />
        <Select
          className={styles.wide}
          size="small"
          aria-label={settings.meaning}
          value={role}
          onChange={(_, { value }) => setRole(value as ColumnRole)}
        >
          {COLUMN_ROLES.map((of) => (
            <option key={of} value={of}>
              {roleWord(of)}
            </option>
          ))}
        </Select>
        <Button size="small" className={styles.start} disabled={word.trim() === ''} onClick={add}>
          {settings.add}
        </Button>
      </div>
    </>
  );
}
