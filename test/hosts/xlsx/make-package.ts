import { zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Namespaces of the two editions of the format. */
const EDITIONS = {
  transitional: {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  strict: {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
};
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface MadeSheet {
  readonly name: string;
  /** Inside `sheetData`. */
  readonly rows?: string;
  /** Before `sheetData`. */
  readonly head?: string;
  /** After `sheetData`. */
  readonly tail?: string;
  readonly state?: string;
  /** "worksheet" where left out. */
  readonly kind?: string;
}

export interface MadeWorkbook {
  readonly sheets?: readonly MadeSheet[];
  /** Inside `sst`: `<si><t>…</t></si>…`; left out: no such part. */
  readonly strings?: string;
  /** Format codes of cell styles 1, 2, …; a number is a built-in id. */
  readonly formats?: readonly (string | number)[];
  /** Inside `workbook`, before and after `sheets`. */
  readonly workbookHead?: string;
  readonly workbookTail?: string;
  /** Of all elements of the workbook, its sheets and strings: "x:". Content given above is prefixed too. */
  readonly prefix?: string;
  readonly strict?: boolean;
  /** More parts, or others in their stead. */
  readonly parts?: Parts;
  /** More relationships of the workbook: [type, target]. */
  readonly related?: readonly (readonly [type: string, target: string])[];
}

/** The parts of a small workbook. */
export function workbookParts(made: MadeWorkbook = {}): Record<string, string | Uint8Array> {
  const { main, office } = EDITIONS[made.strict ? 'strict' : 'transitional'];
  const sheets = made.sheets ?? [{ name: '任务分解表' }];
  const withPrefix = (xml: string) =>
    made.prefix ? xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${made.prefix}`) : xml;
  const document = (root: string, content: string) => {
    const xmlns = made.prefix ? `xmlns:${made.prefix.slice(0, -1)}` : 'xmlns';
    const inner = withPrefix(content);
    const name = (made.prefix ?? '') + root;
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${name} ${xmlns}="${main}" xmlns:r="${office}">${inner}</${name}>`;
  };
  const relationships = [
    ...sheets.map(({ kind = 'worksheet' }, i) => [kind, `worksheets/sheet${i + 1}.xml`] as const),
    ['styles', 'styles.xml'] as const,
    ...(made.strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
    ...(made.related ?? []),
  ].map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  const tabs = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  );
  const sheetParts = sheets.map(({ rows = '', head = '', tail = '', kind = 'worksheet' }, i) => [
    `xl/worksheets/sheet${i + 1}.xml`,
    document(kind, `${head}<sheetData>${rows}</sheetData>${tail}`),
  ]);
  return {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': document(
      'workbook',
      `${made.workbookHead ?? ''}<sheets>${tabs.join('')}</sheets>${made.workbookTail ?? ''}`,
    ),
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relationships.join('')}</Relationships>`,
    'xl/styles.xml': document('styleSheet', styles(made.formats ?? [])),
    ...(made.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': document('sst', made.strings) }),
    ...Object.fromEntries(sheetParts),
    ...made.parts,
  };
}

export function makeWorkbook(made: MadeWorkbook = {}): Uint8Array {
  return zipParts(workbookParts(made));
}

export function zipParts(parts: Parts): Uint8Array {
  const encoder = new TextEncoder();
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? encoder.encode(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: '2020-01-01' });
}

function contentTypes(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${overrides.join('')}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`;
}

function styles(formats: readonly (string | number)[]): string {
  const escape = (code: string) =>
    code.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const ids = formats.map((format, i) => (typeof format === 'number' ? format : 164 + i));
  const codes = formats.flatMap((format, i) =>
    typeof format === 'number'
      ? []
      : [`<numFmt numFmtId="${ids[i]}" formatCode="${escape(format)}"/>`],
  );
  const xfs = [0, ...ids].map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  return (
    `<numFmts count="${codes.length}">${codes.join('')}</numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
  );
}
