import { useRef, useState, type ReactNode } from 'react';
import { GroupHeading } from './GroupHeading';
import type { TaskGroup } from './group-tasks';
import type { ListedTask } from './listed-task';
import { TaskRow } from './TaskRow';
import { useWindow } from './use-window';

/** Above this many lines only those on screen are drawn. */
const WHOLE_UP_TO = 200;
/** Of a task of two lines; one of a single line has 56. Taken too high, the end of the list stays its end. */
const ROW_HEIGHT = 76;

type Line =
  | { readonly key: string; readonly group: TaskGroup }
  | { readonly key: string; readonly listed: ListedTask };

interface Props {
  readonly groups: readonly TaskGroup[];
  /** So many groups are open until somebody closes them. */
  readonly openAtFirst: number;
}

/** The groups and their tasks, in one scrolling body. */
export function TaskList({ groups, openAtFirst }: Props) {
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const isOpen = (group: TaskGroup, i: number): boolean =>
    i < openAtFirst !== toggled.has(group.key);
  const toggle = (key: string): void => {
    const next = new Set(toggled);
    if (!next.delete(key)) next.add(key);
    setToggled(next);
  };
  const lines = groups.flatMap((group, i): Line[] => [
    { key: group.key, group },
    ...(isOpen(group, i)
      ? group.tasks.map((listed) => ({ key: `${group.key} ${listed.task.number}`, listed }))
      : []),
  ]);
  const draw = (line: Line) =>
    'group' in line ? (
      <GroupHeading
        group={line.group}
        open={isOpen(line.group, groups.indexOf(line.group))}
        onToggle={() => toggle(line.group.key)}
      />
    ) : (
      <TaskRow listed={line.listed} />
    );
  if (lines.length > WHOLE_UP_TO) return <NearLines lines={lines} draw={draw} />;
  return (
    <div role="list">
      {lines.map((line) => (
        <div role="listitem" key={line.key}>
          {draw(line)}
        </div>
      ))}
    </div>
  );
}

interface LinesProps {
  readonly lines: readonly Line[];
  readonly draw: (line: Line) => ReactNode;
}

function NearLines({ lines, draw }: LinesProps) {
  const list = useRef<HTMLDivElement>(null);
  const keys = lines.map(({ key }) => key);
  const { first, end, before, after } = useWindow(list, keys, ROW_HEIGHT);
  return (
    <div ref={list} role="list" style={{ paddingTop: before, paddingBottom: after }}>
      {lines.slice(first, end).map((line, i) => (
        <div
          key={line.key}
          role="listitem"
          aria-setsize={lines.length}
          aria-posinset={first + i + 1}
        >
          {draw(line)}
        </div>
      ))}
    </div>
  );
}
