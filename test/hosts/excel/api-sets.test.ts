import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '../../..');
/** The manifest asks for ExcelApi 1.9; what is newer stands behind `hasNewerApi`. */
const REQUIRED = 9;
const OPTIONAL = 13;
const GUARDED = /hasNewerApi\(\)/;

interface Use {
  readonly member: string;
  readonly minor: number;
  readonly at: string;
  readonly line: string;
}

function usesOfExcel(): readonly Use[] {
  const config = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  );
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const files = ts.sys.readDirectory(path.join(ROOT, 'src/hosts/excel'), ['.ts']);
  const program = ts.createProgram(files, { ...options, types: ['office-js'] });
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file)!;
    const visit = (node: ts.Node): void => {
      const use = ts.isIdentifier(node) ? excelMember(checker, node) : null;
      if (use) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        const at = `${path.basename(file)}:${line + 1}`;
        uses.push({ ...use, at, line: source.text.split('\n')[line]! });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return uses;
}

/** A member of Excel's with the requirement set that its documentation names. */
function excelMember(
  checker: ts.TypeChecker,
  node: ts.Identifier,
): Pick<Use, 'member' | 'minor'> | null {
  const declaration = checker.getSymbolAtLocation(node)?.declarations?.[0];
  if (!declaration?.getSourceFile().fileName.includes('office-js')) return null;
  if (ts.isModuleDeclaration(declaration)) return null;
  const { text } = declaration.getSourceFile();
  const comments = ts.getLeadingCommentRanges(text, declaration.pos) ?? [];
  const documentation = comments.map(({ pos, end }) => text.slice(pos, end)).join('');
  const set = /\[Api set: ExcelApi (\d+)\.(\d+)/.exec(documentation);
  return set ? { member: node.text, minor: Number(set[2]) } : null;
}

it('uses nothing newer than the manifest asks for, unless it asks first', () => {
  const uses = usesOfExcel();
  expect(uses.length).toBeGreaterThan(100);
  const newer = uses.filter(({ minor }) => minor > REQUIRED);
  const tooNew = newer.filter(({ minor, line }) => minor > OPTIONAL || !GUARDED.test(line));
  expect(tooNew).toStrictEqual([]);
  expect(new Set(newer.map(({ member }) => member))).toStrictEqual(
    new Set(['getMergedAreasOrNullObject', 'group', 'onRowSorted']),
  );
});
