import { DOMParser } from '@xmldom/xmldom';
import { readContentTypes } from '../../src/hosts/xlsx/package/content-types';
import type { Package } from '../../src/hosts/xlsx/package/open-package';
import { partKey, relationshipsPart } from '../../src/hosts/xlsx/package/part-name';
import { isOfType } from '../../src/hosts/xlsx/package/relationship';
import { readWorkbookPart } from '../../src/hosts/xlsx/read/workbook-part';
import { attribute, relationshipId } from '../../src/hosts/xml/attributes';
import { childElement, childElements, rootElement } from '../../src/hosts/xml/elements';
import { isWellFormed } from '../../src/hosts/xml/well-formed';
import { sheetIssues } from './sheet-issues';

/** Beyond so many bytes a tree of a part takes longer than all the rest: its tags alone are looked at. */
const PARSED_AT_MOST = 500_000;

/**
 * What is wrong with a package; Excel would ask to repair it, or refuse it. Of sheets and other parts only those in `looked` (by key)
 * are looked into.
 */
export function packageIssues(pkg: Package, looked: ReadonlySet<string>): string[] {
  return [
    ...contentTypeIssues(pkg),
    ...relationshipIssues(pkg),
    ...workbookIssues(pkg),
    ...styleIssues(pkg),
    ...sheetIssues(pkg, looked),
    ...malformedParts(pkg, looked),
  ];
}

function contentTypeIssues(pkg: Package): string[] {
  const { overrides } = readContentTypes(pkg.part('[Content_Types].xml')?.text() ?? '');
  const untyped = pkg.entries
    .filter(({ name }) => !name.endsWith('/') && partKey(name) !== '[content_types].xml')
    .filter(({ name }) => pkg.contentType(name) === null)
    .map(({ name }) => `${name} has no content type`);
  const dangling = [...overrides.keys()]
    .filter((name) => !pkg.part(name))
    .map((name) => `content type of ${name}, which is not there`);
  return [
    ...untyped,
    ...dangling,
    ...twice(
      'part',
      pkg.entries.map(({ name }) => partKey(name)),
    ),
  ];
}

function relationshipIssues(pkg: Package): string[] {
  const sources = ['', ...pkg.entries.map(({ name }) => name)].filter((name) =>
    pkg.part(relationshipsPart(name)),
  );
  return sources.flatMap((source) => {
    const relationships = pkg.relationships(source);
    const broken = relationships
      .filter(({ external, target }) => !external && target !== '' && !pkg.part(target))
      .map(({ id }) => `${id} of ${source} leads nowhere`);
    return [
      ...broken,
      ...twice(
        `relationship of ${source}`,
        relationships.map(({ id }) => id),
      ),
    ];
  });
}

function workbookIssues(pkg: Package): string[] {
  const xml = pkg.part(pkg.workbookPart)!.text();
  const root = rootElement(xml)!;
  const sheets = childElement(xml, root, 'sheets');
  const tags = sheets ? childElements(xml, sheets).map(({ tag }) => tag) : [];
  const { names, sheets: tabs } = readWorkbookPart(pkg);
  const scoped = names.map(({ name, sheet }) => `${sheet ?? 'workbook'}!${name.toLowerCase()}`);
  return [
    ...twice(
      'sheet name',
      tabs.map(({ name }) => name.toLowerCase()),
    ),
    ...twice(
      'sheetId',
      tags.map((tag) => attribute(tag, 'sheetId') ?? ''),
    ),
    ...twice(
      'r:id',
      tags.map((tag) => relationshipId(tag) ?? ''),
    ),
    ...twice('name', scoped),
    ...tabs.filter(({ name }) => name.length > 31).map(({ name }) => `${name} is too long`),
    ...names
      .filter(({ sheet }) => sheet !== null && !tabs[sheet])
      .map(({ name }) => `${name} belongs to no sheet`),
  ];
}

function styleIssues(pkg: Package): string[] {
  const styles = pkg.relationships(pkg.workbookPart).find((r) => isOfType(r, 'styles'));
  const xml = (styles && pkg.part(styles.target)?.text()) ?? '';
  const root = rootElement(xml);
  return (root ? childElements(xml, root) : []).flatMap((list) => {
    const count = attribute(list.tag, 'count');
    const real = childElements(xml, list).length;
    return count === null || Number(count) === real
      ? []
      : [`${list.name} counts ${count}, not ${real}`];
  });
}

function malformedParts(pkg: Package, looked: ReadonlySet<string>): string[] {
  return pkg.entries
    .filter(({ name }) => looked.has(partKey(name)))
    .filter(({ name }) => /\.(?:xml|rels|vml)$/i.test(name))
    .flatMap(({ name, size }) => {
      const xml = pkg.part(name)!.text();
      const problem = size <= PARSED_AT_MOST ? parseProblem(xml) : tagProblem(xml);
      return problem ? [`${name}: ${problem}`] : [];
    });
}

function tagProblem(xml: string): string | null {
  return isWellFormed(xml) ? null : 'tags are not closed in order';
}

function parseProblem(xml: string): string | null {
  let problem: string | null = null;
  const onError = (level: string, message: string) => {
    if (level !== 'warning') problem ??= message;
  };
  try {
    new DOMParser({ onError }).parseFromString(xml, 'text/xml');
  } catch (error) {
    problem ??= String(error);
  }
  return problem;
}

function twice(what: string, names: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated = names.filter((name) => seen.size === seen.add(name).size);
  return [...new Set(repeated)].map((name) => `${what} ${name} twice`);
}
