/** The namespaces of a package: Transitional as everybody writes it, or ISO 29500 Strict. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly spreadsheetDrawing: string;
  readonly chart: string;
}

const TRANSITIONAL: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};

const STRICT: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  spreadsheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
};

/** Those of a workbook, by the open tag of its main part. */
export function namespacesOf(workbookTag: string): Namespaces {
  return workbookTag.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}
