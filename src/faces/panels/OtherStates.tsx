import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { TASK_STATES } from '../../core/checks/state';
import { COUNTED, groupState } from './count-states';
import type { ListedTask } from './listed-task';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  line: { display: 'block', marginTop: '8px', color: tokens.colorNeutralForeground3 },
});

/** The states without a counter, so that the numbers always add up. */
export function OtherStates({ tasks }: { tasks: readonly ListedTask[] }) {
  const styles = useStyles();
  const { panels, states } = useSurroundings().messages;
  const count = (state: string): number => tasks.filter(({ on }) => on.state === state).length;
  const others = TASK_STATES.filter(
    (state) => !(COUNTED as readonly string[]).includes(groupState(state)) && count(state) > 0,
  ).map((state) => panels.results.otherState(states.word[state], count(state)));
  const late = count('completedLate');
  if (others.length === 0 && late === 0) return null;
  return <Caption1 className={styles.line}>{panels.results.otherStates(others, late)}</Caption1>;
}
