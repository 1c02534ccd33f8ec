import fc from 'fast-check';
import { attribute } from '../../../src/hosts/xml/attributes';
import { elementText } from '../../../src/hosts/xml/element-text';
import { rootElement } from '../../../src/hosts/xml/elements';
import { decodeEntities } from '../../../src/hosts/xml/entities';
import { escapeAttribute, escapeText } from '../../../src/hosts/xml/escape-text';

describe('text', () => {
  it.each([
    ['a &amp; b &lt;c&gt; &quot;&apos;', `a & b <c> "'`],
    ['&#x4E2D;&#22269;&#x1F600;', '中国😀'],
    ['&xxe; &lol9; &unknown;', '&xxe; &lol9; &unknown;'],
    ['&#0; &#x110000; & &;', '&#0; &#x110000; & &;'],
    ['&amp;lt;', '&lt;'],
  ])('%s', (written, text) => expect(decodeEntities(written)).toBe(text));

  it('of an element, without its tags', () => {
    const xml = '<a>1<b>2</b><!-- x --><![CDATA[<3&amp;>]]>&lt;</a>';
    expect(elementText(xml, rootElement(xml)!)).toBe('12<3&amp;><');
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const fit = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
        expect(decodeEntities(escapeText(text))).toBe(fit);
        expect(attribute(`<a b="${escapeAttribute(text)}">`, 'b')).toBe(fit);
      }),
    );
  });

  it('drops what XML cannot hold', () => {
    expect(escapeText('a\0\x1f\ud800b\udc00\uffff😀')).toBe('ab😀');
  });
});
