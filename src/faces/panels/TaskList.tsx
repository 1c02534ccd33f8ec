import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { GroupHeading } from './GroupHeading';
import type { TaskGroup } from './group-tasks';
import type { ListedTask } from './listed-task';
import { TaskRow } from './TaskRow';

/** Above this many lines only those on screen are drawn. */
const VIRTUAL_ABOVE = 200;
const ROW_HEIGHT = 57;

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
  if (lines.length > VIRTUAL_ABOVE) return <VirtualLines lines={lines} draw={draw} />;
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
  readonly draw: (line: Line) => React.ReactNode;
}

function VirtualLines({ lines, draw }: LinesProps) {
  const list = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => list.current?.closest('[data-scrolls]') ?? null,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (i) => lines[i]!.key,
    scrollMargin: list.current?.offsetTop ?? 0,
    overscan: 8,
  });
  return (
    <div
      ref={list}
      role="list"
      style={{ position: 'relative', height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map((item) => (
        <div
          key={item.key}
          role="listitem"
          aria-setsize={lines.length}
          aria-posinset={item.index + 1}
          data-index={item.index}
          ref={virtualizer.measureElement}
          style={{
            position: 'absolute',
            top: 0,
            width: '100%',
            transform: `translateY(${item.start - virtualizer.options.scrollMargin}px)`,
          }}
        >
          {draw(lines[item.index]!)}
        </div>
      ))}
    </div>
  );
}
