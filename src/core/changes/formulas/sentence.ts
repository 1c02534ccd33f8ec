import type { Formula } from '../drawing';
import type { Template } from '../sheet-words';
import { textLiteral } from './text-literal';

/** A live number in a sentence. */
export type Part = Formula;

/** 合计：{count}项 with a formula for count → "合计："&COUNT(…)&"项", and the text it shows now. */
export function sentence(template: Template, parts: Readonly<Record<string, Part>>): Formula {
  const pieces = template.split(/\{(\w+)\}/);
  const formula: string[] = [];
  let value = '';
  pieces.forEach((piece, i) => {
    const part = i % 2 === 1 ? parts[piece] : undefined;
    if (part) {
      formula.push(part.formula);
      value += String(part.value);
    } else if (piece !== '') {
      formula.push(textLiteral(piece));
      value += piece;
    }
  });
  return { formula: formula.join('&') || '""', value };
}

/** The same where no number is live. */
export function fill(template: Template, parts: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(parts[name] ?? whole));
}
