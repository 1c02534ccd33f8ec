import type { ReactNode } from 'react';
import { AsOfButton } from './AsOfButton';
import { Bands } from './Bands';
import { ResultsFooter } from './ResultsFooter';
import { ResultsBody } from './ResultsBody';
import { ScreenHeader } from './ScreenHeader';
import { useSurroundings } from './surroundings';
import { WritingProgress } from './WritingProgress';

interface Props {
  readonly footer: ReactNode | undefined;
  readonly bare: boolean;
  readonly onSettings: (() => void) | undefined;
}

/** Counters and list, with what can be done about them below. */
export function Results({ footer, bare, onSettings }: Props) {
  const { messages } = useSurroundings();
  const header = (
    <ScreenHeader title={messages.panels.table} subtitle={<AsOfButton />} onSettings={onSettings} />
  );
  return (
    <Bands
      header={bare ? null : header}
      notice={<WritingProgress />}
      footer={footer ?? <ResultsFooter />}
    >
      <ResultsBody />
    </Bands>
  );
}
