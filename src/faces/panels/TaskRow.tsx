import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { useState, type MouseEvent } from 'react';
import { isToRemind } from './group-tasks';
import { actionMenu } from './lazy-menu';
import type { ListedTask } from './listed-task';
import { StateSymbol } from './StateSymbol';
import { useSessionState, useSurroundings } from './surroundings';
import { usePart } from './use-part';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    padding: '8px 12px 0',
    margin: '0 -12px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  inner: { paddingBottom: '7px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', gap: '8px', alignItems: 'baseline', justifyContent: 'space-between' },
  below: { alignItems: 'flex-end', marginTop: '4px' },
  task: {
    minWidth: 0,
    fontSize: '14px',
    lineHeight: '20px',
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  address: {
    flexShrink: 0,
    fontSize: '12px',
    lineHeight: '16px',
    display: 'inline-flex',
    gap: '4px',
    alignItems: 'center',
  },
  facts: {
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: '12px',
    lineHeight: '16px',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
  },
  unit: { color: tokens.colorNeutralForeground2 },
  word: { '@media (max-width: 300px)': { display: 'none' } },
  timing: {
    flexShrink: 0,
    display: 'inline-flex',
    gap: '4px',
    alignItems: 'center',
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** One task; the row leads to its cell, the context menu offers the rest. */
export function TaskRow({ listed }: { listed: ListedTask }) {
  const styles = useStyles();
  const { session, messages, colors } = useSurroundings();
  const { chosen } = useSessionState();
  const { results } = messages.panels;
  const { task, on, at, words, units } = listed;
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const menu = usePart(menuAt ? actionMenu : null);
  const go = (): void => void session.choose(task, at);
  const openMenu = (event: MouseEvent): void => {
    event.preventDefault();
    setMenuAt({ x: event.clientX, y: event.clientY });
  };
  const items = [
    { words: results.goToCell(at), act: go },
    ...(isToRemind(listed) ? units.slice(0, 1) : []).map((unit) => ({
      words: results.copyReminder,
      act: () => session.show({ kind: 'reminder', unit }),
    })),
  ];
  return (
    <>
      <div
        className={mergeClasses(styles.row, chosen === task.number && styles.chosen)}
        aria-current={chosen === task.number || undefined}
        onClick={go}
        onContextMenu={openMenu}
      >
        <div className={styles.inner}>
          <div className={styles.line}>
            <span className={styles.task} title={words}>
              {words}
            </span>
            <Link
              as="button"
              className={styles.address}
              aria-label={results.taskAt(words, at)}
              onClick={(event) => {
                event.stopPropagation();
                go();
              }}
            >
              <OpenRegular aria-hidden />
              {at}
            </Link>
          </div>
          <div className={mergeClasses(styles.line, styles.below)}>
            <span className={styles.facts}>
              <span className={styles.unit}>{units.join('、') || results.noUnit}</span>
              <span>
                <span className={styles.word}>{results.deadline} </span>
                {task.deadlineText?.value || results.noDeadline}
              </span>
            </span>
            <span className={styles.timing} style={{ color: colors[on.state].text }}>
              <StateSymbol state={on.state} />
              {messages.states.timing(on) || messages.states.word[on.state]}
            </span>
          </div>
        </div>
      </div>
      {menu && menuAt && (
        <menu.ActionMenu target={menuAt} items={items} onClose={() => setMenuAt(null)} />
      )}
    </>
  );
}
