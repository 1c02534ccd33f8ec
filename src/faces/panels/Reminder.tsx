import {
  Button,
  Caption1,
  Checkbox,
  Field,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { Bands } from './Bands';
import { copyText } from './copy-text';
import { reminderFacts } from './reminder-facts';
import { ScreenHeader } from './ScreenHeader';
import { useSessionState, useSurroundings } from './surroundings';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  unit: { minWidth: 0 },
  checks: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  text: { width: '100%' },
  area: { minHeight: '300px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** In the drop-down: all units in one text. No unit is called so. */
const ALL = '*';

interface Props {
  /** Null: the one to chase first. */
  readonly unit: string | null;
  /** With tasks in 待核 from the start. */
  readonly review: boolean;
  readonly onBack: () => void;
}

/** A letter to a unit about what is overdue, or one text to all; edited freely, copied, never sent. */
export function Reminder({ unit: wanted, review, onBack }: Props) {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { outcome } = useSessionState();
  const { reminder } = messages.panels;
  const [options, setOptions] = useState({ dueSoon: true, support: false, review });
  const [edited, setEdited] = useState<string | null>(null);
  const all = useMemo(
    () => outcome && reminderFacts(outcome.checked, options, messages),
    [outcome, options, messages],
  );
  const letters = all?.units ?? [];
  const [picked, setPicked] = useState(wanted ?? letters[0]?.unit ?? ALL);
  const facts = picked === ALL ? null : letters.find(({ unit }) => unit === picked);
  const items = facts
    ? facts.overdue.length + facts.dueSoon.length + facts.review.length
    : picked === ALL && all
      ? all.overdue + all.dueSoon + all.review
      : 0;
  const made = facts ? reminder.letter(facts) : items > 0 && all ? reminder.notice(all) : '';
  const text = edited ?? made;
  const change = (part: Partial<typeof options>): void => {
    setOptions({ ...options, ...part });
    setEdited(null);
  };
  const copy = async (words: string): Promise<void> => {
    if (await copyText(words)) session.note('copied');
  };
  return (
    <Bands
      header={
        <ScreenHeader
          title={reminder.title}
          subtitle={`${picked === ALL ? messages.panels.results.allUnits : picked} · ${items > 0 ? reminder.items(items) : reminder.nothing}`}
          onBack={onBack}
        />
      }
      footer={
        <>
          <Button
            appearance="primary"
            icon={<CopyRegular />}
            disabled={text.trim() === ''}
            onClick={() => void copy(text)}
          >
            {reminder.copy}
          </Button>
          <Button
            disabled={letters.length === 0}
            onClick={() => void copy(letters.map(reminder.letter).join('\n\n\n'))}
          >
            {reminder.copyAll}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field label={reminder.unit}>
          <Select
            className={styles.unit}
            value={picked}
            onChange={(_, { value }) => {
              setPicked(value);
              setEdited(null);
            }}
          >
            <option value={ALL}>{letters.length > 0 ? reminder.allUnits : reminder.nobody}</option>
            {picked !== ALL && !facts && (
              <option value={picked}>
                {picked}　{reminder.nothing}
              </option>
            )}
            {letters.map(({ unit, overdue, dueSoon }) => (
              <option key={unit} value={unit}>
                {unit}　{reminder.unitFacts(overdue.length, dueSoon.length)}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.checks}>
          <Checkbox
            label={reminder.withDueSoon}
            checked={options.dueSoon}
            onChange={(_, { checked }) => change({ dueSoon: checked === true })}
          />
          <Checkbox
            label={reminder.withSupport}
            checked={options.support}
            onChange={(_, { checked }) => change({ support: checked === true })}
          />
          <Checkbox
            label={reminder.withReview}
            checked={options.review}
            onChange={(_, { checked }) => change({ review: checked === true })}
          />
        </div>
        <Textarea
          className={styles.text}
          textarea={{ className: styles.area }}
          resize="vertical"
          aria-label={reminder.text}
          value={text}
          onChange={(_, { value }) => setEdited(value)}
        />
        <Caption1 className={styles.quiet}>{reminder.hint}</Caption1>
      </div>
    </Bands>
  );
}
