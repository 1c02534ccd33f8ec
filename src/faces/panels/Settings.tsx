import {
  Button,
  Caption1,
  makeStyles,
  OverlayDrawer,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  Radio,
  RadioGroup,
  Select,
  SpinButton,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular, LockClosedRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import { PALETTES, type PaletteName } from '../../core/changes/palette';
import { LANGUAGES, type Language } from '../../locale/language';
import { HeaderWords } from './HeaderWords';
import { createPart } from './part';
import { useSessionState, useSurroundings } from './surroundings';
import { useFocusBack } from './use-focus-back';
import { usePart } from './use-part';

const asOfField = createPart(() => import('./AsOfField'));

const PALETTE_NAMES = Object.keys(PALETTES) as PaletteName[];

const LANGUAGE_NAMES: Record<Language, string> = { 'zh-CN': '简体中文', 'en-US': 'English' };

const useStyles = makeStyles({
  drawer: { width: '288px', maxWidth: '100%' },
  header: { paddingRight: '52px', paddingBottom: '8px' },
  body: { textWrap: 'pretty' },
  group: {
    padding: '12px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gap: '8px',
  },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  hint: { display: 'block', color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  spin: { width: '72px' },
  wide: { minWidth: 0, width: '100%' },
  start: { justifySelf: 'start' },
  lock: { flexShrink: 0 },
  footer: { justifyContent: 'flex-start', color: tokens.colorNeutralForeground3 },
});

/** The settings drawer: everything takes effect at once. */
export function Settings({ open, onClose }: { open: boolean; onClose: () => void }) {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { wishes, outcome, today } = useSessionState();
  const { settings, actions, privacy } = messages.panels;
  const asOf = outcome?.checked.settings.asOf ?? wishes.asOf ?? today;
  const dueSoonDays = outcome?.checked.settings.dueSoonDays ?? wishes.dueSoonDays ?? 7;
  const palette = wishes.palette ?? outcome?.memory.settings.palette ?? 'classic';
  const roster = outcome?.checked.reading.roster.length ?? 0;
  const hasTables = outcome?.checked.reading.sheets.some(({ tables }) => tables.length > 0);
  const columns = (outcome?.checked.reading.sheets ?? [])
    .filter(({ grid }) => outcome?.memory.corrections[grid.name])
    .flatMap(({ tables }) => tables.flatMap(({ table }) => table.columns)).length;
  const [chosen, setChosen] = useState(false);
  const choosing = chosen || asOf !== today;
  useFocusBack(open);
  const dayField = usePart(choosing ? asOfField : null);
  return (
    <OverlayDrawer
      className={styles.drawer}
      position="end"
      open={open}
      onOpenChange={(_, data) => data.open || onClose()}
    >
      <DrawerHeader className={styles.header}>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={actions.close}
              onClick={onClose}
            />
          }
        >
          {settings.title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <Group title={settings.asOf} hint={settings.asOfHint}>
          <RadioGroup
            layout="horizontal"
            aria-label={settings.asOf}
            value={choosing ? 'chosen' : 'today'}
            onChange={(_, { value }) => {
              setChosen(value === 'chosen');
              if (value === 'today') void session.wish({ asOf: today });
            }}
          >
            <Radio value="today" label={settings.today} />
            <Radio value="chosen" label={settings.chosenDay} />
          </RadioGroup>
          {dayField && choosing && <dayField.AsOfField asOf={asOf} />}
        </Group>
        <Group title={settings.dueSoon} hint={settings.dueSoonHint}>
          <div className={styles.line}>
            <SpinButton
              className={styles.spin}
              aria-label={settings.dueSoon}
              min={0}
              max={366}
              value={dueSoonDays}
              onChange={(_, { value, displayValue }) => {
                const days = value ?? Number(displayValue?.trim() || NaN);
                if (Number.isInteger(days) && days >= 0 && days <= 366)
                  void session.wish({ dueSoonDays: days });
              }}
            />
            {settings.days}
          </div>
        </Group>
        <Group title={settings.palette} hint={settings.paletteHint}>
          <Select
            className={styles.wide}
            aria-label={settings.palette}
            value={palette}
            onChange={(_, { value }) => void session.wish({ palette: value as PaletteName })}
          >
            {PALETTE_NAMES.map((name) => (
              <option key={name} value={name}>
                {settings.palettes[name]}
              </option>
            ))}
          </Select>
        </Group>
        <Group title={settings.roster} hint={settings.rosterHint}>
          <span>{roster > 0 ? settings.rosterFound(roster) : settings.rosterNone}</span>
        </Group>
        {hasTables && (
          <Group title={settings.columns} hint={settings.columnsHint(columns)}>
            <Button
              className={styles.start}
              size="small"
              onClick={() => {
                onClose();
                session.askAgain();
              }}
            >
              {settings.columnsAgain}
            </Button>
          </Group>
        )}
        {outcome && (
          <Group title={settings.headerWords} hint={settings.headerWordsHint}>
            <HeaderWords
              words={outcome.memory.settings.headerWords ?? {}}
              onChange={(words) => {
                onClose();
                void session.teach(words);
              }}
            />
          </Group>
        )}
        <Group title={settings.language}>
          <Select
            className={styles.wide}
            aria-label={settings.language}
            value={messages.language}
            onChange={(_, { value }) => void session.wish({ language: value as Language })}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {LANGUAGE_NAMES[language]}
              </option>
            ))}
          </Select>
        </Group>
      </DrawerBody>
      <DrawerFooter className={styles.footer}>
        <LockClosedRegular className={styles.lock} aria-hidden />
        <Caption1>{privacy}</Caption1>
      </DrawerFooter>
    </OverlayDrawer>
  );
}

function Group({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {hint && <Caption1 className={styles.hint}>{hint}</Caption1>}
      </div>
      {children}
    </section>
  );
}
