import { attribute, attributes, relationshipId } from '../../../src/hosts/xml/attributes';

describe('attributes', () => {
  const tag = `<c r = "A1" s='2' rs="3" x:r="4" t="&lt;&#20013;&#x56FD;&gt;" empty="">`;
  it.each([
    ['r', 'A1'],
    ['s', '2'],
    ['rs', '3'],
    ['x:r', '4'],
    ['t', '<中国>'],
    ['empty', ''],
    ['missing', null],
    ['A1', null],
  ])('%s', (name, value) => expect(attribute(tag, name)).toBe(value));

  it('all at once', () => {
    expect([...attributes(tag).keys()]).toEqual(['r', 's', 'rs', 'x:r', 't', 'empty']);
  });

  it('of an open tag, not of the text in a value', () => {
    expect([...attributes(`<c a="b='1' c='2'" d='e="3"'>`).keys()]).toEqual(['a', 'd']);
  });

  it.each([
    ['<sheet name="a" r:id="rId1"/>', 'rId1'],
    ['<sheet sheetId="7" d3p1:id="R1" xmlns:d3p1="urn:x"/>', 'R1'],
    ['<sheet id="7"/>', null],
  ])('the relationship of %s', (tag, id) => expect(relationshipId(tag)).toBe(id));
});
