import { useRef, type ReactNode } from 'react';
import { PLAN_FILES } from './plan-document';
import { openFrom, type OpenFile } from './use-file-drop';

interface Props {
  readonly label: string;
  readonly onOpen: OpenFile;
  /** Draws the control that opens the system's dialog. */
  readonly children: (pick: () => void) => ReactNode;
}

/** Chooses a file from the disk. */
export function FilePicker({ label, onOpen, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      {children(() => input.current?.click())}
      <input
        ref={input}
        type="file"
        hidden
        accept={`.xlsx,.xlsm,${PLAN_FILES}`}
        aria-label={label}
        onChange={({ target }) => {
          openFrom(target.files, onOpen);
          // the same file may be chosen again once it was corrected
          target.value = '';
        }}
      />
    </>
  );
}
