import { Button } from '@fluentui/react-components';
import { FilePicker } from './FilePicker';
import type { OpenFile } from './use-file-drop';
import { usePageWords } from './use-page-words';

/** The way out of a file that cannot be used. */
export function AnotherFileButton({ onOpen }: { onOpen: OpenFile }) {
  const { another } = usePageWords();
  return (
    <FilePicker label={another} onOpen={onOpen}>
      {(pick) => (
        <Button appearance="primary" onClick={pick}>
          {another}
        </Button>
      )}
    </FilePicker>
  );
}
