import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const PART = /^customXml\/item\d+\.xml$/;
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** The custom XML parts of a file, which exceljs leaves out. */
export function customXmlOf(file: Uint8Array): readonly string[] {
  const entries = unzipSync(file, { filter: ({ name }) => PART.test(name) });
  return Object.values(entries).map((part) => strFromU8(part));
}

/** The file with custom XML parts; it has none before. */
export function withCustomXml(file: Uint8Array, parts: readonly string[]): Uint8Array {
  const entries = unzipSync(file);
  const links = parts.map(
    (_, i) =>
      `<Relationship Id="custom${i}" Type="${TYPE}" Target="../customXml/item${i + 1}.xml"/>`,
  );
  const relationships = strFromU8(entries[RELATIONSHIPS]!);
  entries[RELATIONSHIPS] = strToU8(
    relationships.replace('</Relationships>', `${links.join('')}</Relationships>`),
  );
  for (const [i, xml] of parts.entries()) entries[`customXml/item${i + 1}.xml`] = strToU8(xml);
  return zipSync(entries);
}
