import withoutTokens from '../../tools/bundle/token-loader';

const IMPORT = "import { tokens } from '@fluentui/react-theme';";
const PATH = 'import { tokens } from "../tokens.js";';

describe('tokens in the bundle', () => {
  it.each([
    [`${IMPORT} a(tokens.colorBrandStroke1)`, `${IMPORT} a('var(--colorBrandStroke1)')`],
    [`${IMPORT} my.tokens.color; mytokens.color`, `${IMPORT} my.tokens.color; mytokens.color`],
    [`${PATH} a(tokens.fontSizeBase200)`, `${PATH} a('var(--fontSizeBase200)')`],
    ['const tokens = all(); a(tokens.color)', 'const tokens = all(); a(tokens.color)'],
  ])('%s', (source, bundled) => {
    expect(withoutTokens(source)).toBe(bundled);
  });
});
