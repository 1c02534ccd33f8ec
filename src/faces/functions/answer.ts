import type { FunctionAnswers } from '../../locale/function-messages';
import { officeLanguage } from '../taskpane/office-language';
import type * as answers from './answers';

type Answers = typeof answers;

/** Works out a formula's value; what cannot be answered becomes one of Excel's own error values, with a message. */
export async function answer<T>(work: (answers: Answers, words: FunctionAnswers) => T): Promise<T> {
  // readers and words are fetched with the first formula
  const [loaded, { formulas }] = await Promise.all([
    import('./answers'),
    officeLanguage() === 'en-US'
      ? import('../../locale/en-US/formulas')
      : import('../../locale/zh-CN/formulas'),
  ]);
  try {
    return work(loaded, formulas);
  } catch (error) {
    if (!(error instanceof loaded.NoAnswer)) throw error;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode[error.kind], error.message);
  }
}
