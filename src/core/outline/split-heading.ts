import { rolesOfLabel } from '../tasks/assignments/owner-label';

/** A heading and the text that follows it on its line. */
export interface Heading {
  readonly head: string;
  /** "" where there is none. */
  readonly rest: string;
}

/** （一）加强组织领导。成立…… */
const SENTENCE = /^([^。！!]{2,45})[。！!]\s*(?=\S)/;
/** 1.压实责任：每季度…… */
const COLON = /^([^。；;，,：:\s]{2,25})[：:]\s*(?=\S)/;
/** 一、压实责任　　每季度…… */
const SPACE = /^([^。；;，,：:\s\u3000]{3,25})(?:\u3000| {2,})\s*(?=\S.*[。；;])/;
const MARKS_AT_END = /[。；;：:，,]+$/;
/** 6月底前完成…。9月底前……: sentences, not a heading and its text. */
const TELLS_WHEN = /\d\s*[月日]|[月季年]度?[底末初]|每(?:[月季年周]|半年)/;

/** Splits a numbered part at its heading, where it has one; else all of it is the heading. */
export function splitHeading(text: string): Heading {
  for (const pattern of [COLON, SPACE, SENTENCE]) {
    const match = pattern.exec(text);
    if (match && isHeading(match[1]!))
      return { head: match[1]!.trim(), rest: text.slice(match[0].length) };
  }
  return { head: withoutStop(text), rest: '' };
}

/** One sentence is named like a heading, without its full stop; several are a text. */
export function withoutStop(text: string): string {
  const bare = text.replace(MARKS_AT_END, '');
  return /[。；;]/.test(bare) ? text : bare;
}

/** 动员部署阶段（2026年3月） is a heading all the same. */
function outsideBrackets(words: string): string {
  return words.normalize('NFKC').replace(/\([^()]*\)$/, '');
}

/** 责任单位：… is none, nor what breaks off inside a bracket. */
function isHeading(words: string): boolean {
  const plain = words.normalize('NFKC');
  return (
    !TELLS_WHEN.test(outsideBrackets(words)) &&
    !/(?:时限|期限|时间|日期)$/.test(plain) &&
    rolesOfLabel(plain).length === 0 &&
    plain.lastIndexOf('(') <= plain.lastIndexOf(')')
  );
}
