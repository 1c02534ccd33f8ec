import fc from 'fast-check';
import { elementText } from '../../../src/hosts/xml/element-text';
import { childElement, childElements, rootElement } from '../../../src/hosts/xml/elements';
import { nextTag } from '../../../src/hosts/xml/tags';

const children = (xml: string) =>
  childElements(xml, rootElement(xml)!).map(({ start, end }) => xml.slice(start, end));

describe('elements', () => {
  it.each<[string, string, string[]]>([
    ['plain', '<a><b/><c>1</c></a>', ['<b/>', '<c>1</c>']],
    ['nested of one name', '<a><b><b/><b>1</b></b><c/></a>', ['<b><b/><b>1</b></b>', '<c/>']],
    ['after a prolog', '\ufeff<?xml version="1.0"?><!-- <x> --><a><b/></a>', ['<b/>']],
    ['after a document type', '<!DOCTYPE a [<!ENTITY b "<c>">]><a><b/></a>', ['<b/>']],
    ['after a document type without declarations', '<!DOCTYPE a><a>[<b/>]></a>', ['<b/>']],
    [
      'past comments and CDATA',
      '<a><!-- </a> --><b><![CDATA[</b>]]></b></a>',
      ['<b><![CDATA[</b>]]></b>'],
    ],
    ['with ">" in an attribute', `<a><b x="1>2" y='"'/><c/></a>`, [`<b x="1>2" y='"'/>`, '<c/>']],
    ['with white space in tags', '<a ><b\n/><c >1</c\t></a >', ['<b\n/>', '<c >1</c\t>']],
    ['none', '<a/>', []],
    ['unclosed', '<a><b><c>', ['<b><c>']],
    [
      'rows jumped over',
      '<w><sheetData><row/></sheetData><d/></w>',
      ['<sheetData><row/></sheetData>', '<d/>'],
    ],
    [
      'rows with a comment',
      '<w><sheetData><!--</sheetData>--></sheetData><d/></w>',
      ['<sheetData><!--</sheetData>--></sheetData>', '<d/>'],
    ],
  ])('%s', (_, xml, expected) => expect(children(xml)).toEqual(expected));

  it('know their place', () => {
    const xml = '<x:a><x:b i="1">text</x:b></x:a>';
    const b = childElement(xml, rootElement(xml)!, 'b')!;
    expect(b).toMatchObject({ name: 'b', prefix: 'x:', tag: '<x:b i="1">' });
    expect(xml.slice(b.contentStart, b.contentEnd)).toBe('text');
  });

  it('an empty root ends where it is written, whatever follows', () => {
    expect(rootElement('<a/>\n')).toMatchObject({ contentStart: 4, contentEnd: 4, end: 4 });
  });

  it('of another prefix are not taken for ours', () => {
    const xml = '<a><x14:b/><b/></a>';
    expect(childElement(xml, rootElement(xml)!, 'b')!.tag).toBe('<b/>');
  });

  it.each(['', 'text', '<', '<a', '</a>', '<!--', '<![CDATA[', '<?', '<!DOCTYPE [', '<a b="'])(
    '%j has no root',
    (xml) => expect(rootElement(xml)).toBeNull(),
  );

  it('of any text are found without a throw, one after another', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      '"',
      "'",
      '!',
      '?',
      '[',
      ']',
      '-',
      'CDATA',
      '=',
      ' ',
      '&',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const xml = pieces.join('');
        for (let at = 0, tag = nextTag(xml, 0); tag; tag = nextTag(xml, at)) {
          expect(tag.end).toBeGreaterThan(at);
          at = tag.end;
        }
        const root = rootElement(xml);
        if (!root) return;
        elementText(xml, root);
        for (const { start, contentStart, contentEnd, end } of childElements(xml, root)) {
          expect([start, contentStart, contentEnd, end]).toEqual(
            [start, contentStart, contentEnd, end].sort((a, b) => a - b),
          );
        }
      }),
    );
  });
});
