import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { HostError } from '../../hosts/host-error';
import { useSessionState, useSurroundings } from '../panels/surroundings';
import type { OpenedFile } from './opened-file';
import { saveBytes } from './save-bytes';
import { usePageWords } from './use-page-words';

/** 下载带汇总的副本 · 打印. */
export function FileFooter({ file }: { file: OpenedFile }) {
  const { session } = useSurroundings();
  const { wishes, outcome } = useSessionState();
  const isProtected = outcome?.checked.reading.sheets.some(
    ({ grid, tables }) => grid.protected && tables.length > 0,
  );
  const page = usePageWords();
  const [working, setWorking] = useState(false);
  const download = async (): Promise<void> => {
    setWorking(true);
    try {
      saveBytes(await file.desk.copy(wishes), copyName(file.name));
      session.note(isProtected ? 'savedUnmarked' : 'saved');
    } catch (error) {
      const { problem, facts } =
        error instanceof HostError ? error : new HostError('unexpected', { detail: String(error) });
      session.show({
        kind: 'problem',
        problem,
        facts: { file: file.name, ...facts },
        during: 'summarize',
      });
    } finally {
      setWorking(false);
    }
  };
  return (
    <>
      <Button
        appearance="primary"
        icon={<ArrowDownloadRegular />}
        disabled={working}
        onClick={() => void download()}
      >
        {working ? page.working : page.download}
      </Button>
      <Button onClick={() => print()}>{page.print}</Button>
    </>
  );
}

/** 任务分解表.xlsx → 任务分解表-督办.xlsx */
function copyName(name: string): string {
  return name.replace(/(\.[^.]*)?$/, '-督办$1');
}
