import { columnNumber } from '../../../src/core/grid/address';
import { refuse } from '../book/emulated-error';
import type { BinaryOperator, Corner, FormulaNode } from './formula-node';

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(#[A-Z0-9/]+[!?]?)|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_.(])(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}))?|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|([\p{L}_\\][\p{L}\p{N}_.\\]*)|(<>|<=|>=|[-+*/^&=<>(),%:]))/uy;

type Token =
  | { readonly kind: 'node'; readonly node: FormulaNode }
  | { readonly kind: 'word' | 'sign'; readonly text: string };

const kept = new Map<string, FormulaNode>();

/** Reads a formula without its "="; one that Excel would not take throws InvalidArgument. */
export function parseFormula(text: string): FormulaNode {
  const known = kept.get(text);
  if (known) return known;
  const tokens = tokenize(text);
  let at = 0;
  const sign = () => {
    const token = tokens[at];
    return token?.kind === 'sign' ? token.text : '';
  };
  const binary = (operators: readonly string[], next: () => FormulaNode) => () => {
    let left = next();
    while (operators.includes(sign())) {
      const operator = sign() as BinaryOperator;
      at++;
      left = { kind: 'binary', operator, left, right: next() };
    }
    return left;
  };
  const primary = (): FormulaNode => {
    const token = tokens[at++];
    if (!token) return refuse('InvalidArgument', `Formula ends early: ${text}`);
    if (token.kind === 'node') return token.node;
    if (token.kind === 'word') return word(token.text);
    if (token.text !== '(') return refuse('InvalidArgument', `Unexpected ${token.text}: ${text}`);
    const inner = comparison();
    close();
    return inner;
  };
  const word = (name: string): FormulaNode => {
    if (sign() === '(') {
      at++;
      const args: FormulaNode[] = [];
      while (sign() !== ')') {
        args.push(sign() === ',' ? { kind: 'value', value: null } : comparison());
        if (sign() === ',') at++;
        else if (sign() !== ')') refuse('InvalidArgument', `Unclosed call: ${text}`);
      }
      at++;
      return { kind: 'call', name: name.toUpperCase(), args };
    }
    const upper = name.toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
    return { kind: 'name', name };
  };
  const close = () => {
    if (sign() !== ')') refuse('InvalidArgument', `Unclosed bracket: ${text}`);
    at++;
  };
  const range = (): FormulaNode => {
    let from = primary();
    while (sign() === ':') {
      at++;
      from = { kind: 'range', from, to: primary() };
    }
    return from;
  };
  const percent = (): FormulaNode => {
    let operand = range();
    for (; sign() === '%'; at++) operand = { kind: 'percent', operand };
    return operand;
  };
  const unary = (): FormulaNode => {
    if (sign() !== '-' && sign() !== '+') return percent();
    const negative = sign() === '-';
    at++;
    const operand = unary();
    return negative ? { kind: 'negative', operand } : operand;
  };
  const power = binary(['^'], unary);
  const product = binary(['*', '/'], power);
  const sum = binary(['+', '-'], product);
  const joined = binary(['&'], sum);
  const comparison: () => FormulaNode = binary(['=', '<>', '<', '>', '<=', '>='], joined);

  const node = comparison();
  if (at < tokens.length) refuse('InvalidArgument', `Formula goes on: ${text}`);
  kept.set(text, node);
  return node;
}

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) return refuse('InvalidArgument', `Not a formula at ${start}: ${text}`);
    tokens.push(toToken(match));
  }
  return tokens;
}

function toToken(match: RegExpExecArray): Token {
  const [, quoted, error, sheet, from, to, number, word, sign] = match;
  if (quoted !== undefined) {
    return value(quoted.slice(1, -1).replaceAll('""', '"'));
  }
  if (error !== undefined) return value({ error });
  if (from !== undefined) {
    const name = sheet === undefined ? null : unquote(sheet.slice(0, -1));
    const first = corner(from);
    return {
      kind: 'node',
      node: { kind: 'reference', sheet: name, from: first, to: to ? corner(to) : first },
    };
  }
  if (number !== undefined) return value(Number(number));
  return word !== undefined ? { kind: 'word', text: word } : { kind: 'sign', text: sign! };
}

function value(content: string | number | { readonly error: string }): Token {
  return { kind: 'node', node: { kind: 'value', value: content } };
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function corner(address: string): Corner {
  const match = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(address)!;
  return {
    columnFixed: match[1] === '$',
    column: columnNumber(match[2]!),
    rowFixed: match[3] === '$',
    row: Number(match[4]),
  };
}
