import { taskText } from '../../core/summaries/task-text';
import type { Task } from '../../core/tasks/task';

/** Task and measure in one line: 推进农村户厕改造：建立管护机制. */
export function taskWords(task: Task): string {
  return taskText(task, '：').replace(/\s+/g, ' ');
}
