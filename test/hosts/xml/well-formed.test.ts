import { isWellFormed } from '../../../src/hosts/xml/well-formed';

it.each([
  '<a/>',
  '\ufeff<?xml version="1.0"?>\n<!-- <b> --><a x="1" y=\'"2>\'><b:c /><d>&lt;</d ></a>\n',
  '<!DOCTYPE a [<!ENTITY b "<c>">]><a><![CDATA[</a>]]></a>',
])('%s is whole', (xml) => expect(isWellFormed(xml)).toBe(true));

it.each([
  '',
  'text',
  '<a>',
  '<a',
  '</a>',
  '<a/><b/>',
  '<a><b></a></b>',
  '<a></b>',
  '<a b></a>',
  '<a b=1></a>',
  '<a b="<"/>',
  '<a b="1"c="2"/>',
  '<a><!-- </a>',
  '<a>< b/></a>',
  '<a></a/>',
])('%s is not', (xml) => expect(isWellFormed(xml)).toBe(false));

it('is told in a moment, however long', () => {
  const many = 200_000;
  expect(isWellFormed('<a>'.repeat(many) + '</a>'.repeat(many))).toBe(true);
  expect(isWellFormed(`<a${' '.repeat(many)}b`)).toBe(false);
  expect(isWellFormed(`<a ${'b="1" '.repeat(many)}=/>`)).toBe(false);
});
