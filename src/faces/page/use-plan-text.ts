import { useEffect, useState } from 'react';
import { DocumentError } from '../../hosts/document/document-error';
import { readDocument } from '../../hosts/document/read-document';
import type { DocumentProblem } from '../../locale/messages/outline';
import type { PlanDocument } from './plan-document';

export interface PlanText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Why the document that was dropped could not be read. */
  readonly problem: DocumentProblem | null;
}

/** The text that is pasted, typed, or read from the document that was dropped. */
export function usePlanText(plan: PlanDocument | null): PlanText {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<DocumentProblem | null>(null);
  useEffect(() => {
    let wanted = true;
    void plan?.bytes.then(readDocument).then(
      (read) => {
        if (!wanted) return;
        setText(read);
        setProblem(null);
      },
      (error: unknown) => {
        if (wanted) setProblem(error instanceof DocumentError ? error.problem : 'damagedDocument');
      },
    );
    return () => {
      wanted = false;
    };
  }, [plan]);
  return { text, setText, problem };
}
