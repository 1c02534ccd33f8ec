import { makeStyles, tokens } from '@fluentui/react-components';
import { groupLeftOut } from '../../core/outline/group-left-out';
import type { LeftOut } from '../../core/outline/outline';
import type { OutlineMessages } from '../../locale/messages/outline';

const useStyles = makeStyles({
  details: { fontSize: '12px', lineHeight: '20px', color: tokens.colorNeutralForeground3 },
  list: { margin: '4px 0 0', paddingLeft: '20px' },
});

/** Which paragraphs become no task, and why; folded until asked for. */
export function LeftOutList({
  leftOut,
  words,
}: {
  leftOut: readonly LeftOut[];
  words: OutlineMessages;
}) {
  const styles = useStyles();
  if (leftOut.length === 0) return null;
  const paragraphs = new Set(leftOut.map(({ paragraph }) => paragraph)).size;
  return (
    <details className={styles.details}>
      <summary>{words.box.leftOut(paragraphs)}</summary>
      <ul className={styles.list}>
        {groupLeftOut(leftOut).map((group) => (
          <li key={`${group.first} ${group.reason}`}>{words.leftOut(group)}</li>
        ))}
      </ul>
    </details>
  );
}
