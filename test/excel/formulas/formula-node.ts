import type { CellContent } from '../book/cell';

export type BinaryOperator =
  '=' | '<>' | '<' | '>' | '<=' | '>=' | '&' | '+' | '-' | '*' | '/' | '^';

/** One corner of a reference; a coordinate without dollar moves with the formula. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export type FormulaNode =
  | { readonly kind: 'value'; readonly value: CellContent }
  | {
      readonly kind: 'reference';
      readonly sheet: string | null;
      readonly from: Corner;
      readonly to: Corner;
    }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | { readonly kind: 'range'; readonly from: FormulaNode; readonly to: FormulaNode }
  | { readonly kind: 'negative' | 'percent'; readonly operand: FormulaNode };
