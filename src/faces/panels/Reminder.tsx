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
import { reminders, type ReminderItem } from '../../core/summaries/reminders';
import type { ReminderFacts } from '../../locale/messages/panels';
import { Bands } from './Bands';
import { copyText } from './copy-text';
import { taskWords } from './task-words';
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

/** A letter to a unit about what is overdue; edited freely, copied, never sent. */
export function Reminder({ unit: wanted }: { unit: string | null }) {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { outcome } = useSessionState();
  const { reminder } = messages.panels;
  const [options, setOptions] = useState({ dueSoon: true, support: false });
  const [picked, setPicked] = useState(wanted);
  const [edited, setEdited] = useState<string | null>(null);
  const letters = useMemo(
    () =>
      outcome
        ? reminders(outcome.checked, options).map((reminder): ReminderFacts => ({
            ...reminder,
            overdue: reminder.overdue.map(inWords),
            dueSoon: reminder.dueSoon.map(inWords),
          }))
        : [],
    [outcome, options],
  );
  const facts = letters.find(({ unit }) => unit === picked) ?? letters[0];
  const text = edited ?? (facts ? reminder.letter(facts) : '');
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
          subtitle={
            facts
              ? `${facts.unit} · ${reminder.items(facts.overdue.length + facts.dueSoon.length)}`
              : undefined
          }
          onBack={() => session.show({ kind: 'results' })}
        />
      }
      footer={
        <>
          <Button
            appearance="primary"
            icon={<CopyRegular />}
            disabled={!facts}
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
            value={facts?.unit ?? ''}
            disabled={!facts}
            onChange={(_, { value }) => {
              setPicked(value);
              setEdited(null);
            }}
          >
            {!facts && <option value="">{reminder.nobody}</option>}
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

function inWords({ task, deadline, days }: ReminderItem): ReminderFacts['overdue'][number] {
  return { task: taskWords(task), deadline, days };
}
