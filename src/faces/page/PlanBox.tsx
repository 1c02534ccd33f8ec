import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { breakdownSheet } from '../../core/changes/breakdown/breakdown-sheet';
import { countOutline } from '../../core/outline/count-outline';
import { readOutline } from '../../core/outline/read-outline';
import { newWorkbook } from '../../hosts/xlsx/write/new-workbook';
import { outlineMessagesFor } from '../../locale/outline-messages-for';
import { useSurroundings } from '../panels/surroundings';
import { LeftOutList } from './LeftOutList';
import { saveBytes } from './save-bytes';
import type { OpenFile } from './use-file-drop';
import type { PlanDocument } from './plan-document';
import { usePlanText } from './use-plan-text';

const useStyles = makeStyles({
  box: { width: 'min(640px, 100%)', marginTop: '24px', display: 'grid', gap: '12px' },
  text: { height: '280px' },
  facts: { minHeight: '20px', margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  saved: { color: tokens.colorNeutralForeground3, margin: 0 },
});

/** The text of a plan, what would become of it, and the button that makes the table. */
export function PlanBox({
  plan,
  onOpen,
  onClose,
}: {
  plan: PlanDocument | null;
  onOpen: OpenFile;
  onClose: () => void;
}) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const words = outlineMessagesFor(messages.language);
  const { text, setText, problem } = usePlanText(plan);
  const [made, setMade] = useState<{ name: string; bytes: Uint8Array } | null>(null);
  const shown = useDeferredValue(text);
  const outline = useMemo(() => (shown.trim() === '' ? null : readOutline(shown)), [shown]);
  const make = async (): Promise<void> => {
    const sheet = breakdownSheet(readOutline(text), words.sheet);
    const bytes = await newWorkbook(sheet);
    const name = `${String(sheet.rows[0]!.cells[0]).replace(/[\\/:*?"<>|]/g, '')}.xlsx`;
    saveBytes(bytes, name);
    setMade({ name, bytes });
  };
  const type = (typed: string): void => {
    setText(typed);
    setMade(null);
  };
  const hasTasks = outline !== null && outline.rows.length > 0;
  return (
    <div className={styles.box}>
      {problem && (
        <MessageBar intent="error">
          <MessageBarBody>{words.problems(problem, plan!.name)}</MessageBarBody>
        </MessageBar>
      )}
      <Field label={words.box.text} hint={words.box.hint}>
        <Textarea
          autoFocus
          resize="vertical"
          textarea={{ className: styles.text }}
          value={text}
          onChange={(_, { value }) => type(value)}
        />
      </Field>
      <p role="status" className={styles.facts}>
        {outline &&
          (hasTasks ? words.box.found(words.counts(countOutline(outline))) : words.nothing(null))}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={!hasTasks} onClick={() => void make()}>
          {words.box.make}
        </Button>
        {made && (
          <Button onClick={() => onOpen(made.name, Promise.resolve(made.bytes))}>
            {words.box.open}
          </Button>
        )}
        <Button appearance="subtle" onClick={onClose}>
          {messages.panels.actions.back}
        </Button>
      </div>
      {made && (
        <p role="status" className={styles.saved}>
          {words.box.saved(made.name)}
        </p>
      )}
      {outline && <LeftOutList leftOut={outline.leftOut} words={words} />}
    </div>
  );
}
