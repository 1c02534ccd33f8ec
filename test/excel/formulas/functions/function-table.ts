import type { FormulaNode } from '../formula-node';
import type { Standing } from '../evaluate';
import type { Operand } from '../operand';

export type WorksheetFunction = (args: readonly FormulaNode[], at: Standing) => Operand;

/** Functions by their en-US name. */
export type FunctionTable = Readonly<Record<string, WorksheetFunction>>;
