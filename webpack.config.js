const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');

require('tsx/cjs');
const { LANGUAGES } = require('./src/locale/language');
const { functionsMetadata, metadataFile } = require('./tools/functions-metadata');
const { helpPage } = require('./tools/help-page');

/** Microsoft's CDN unless the deployer says otherwise; docs/deploy.md lists the other addresses. */
const OFFICE_JS =
  process.env.OFFICE_JS_URL ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
};

const LEFT_TO_RIGHT = require.resolve('./tools/bundle/left-to-right');
const TOKENS = require.resolve('./tools/bundle/token-loader');
const EXAMPLES = require.resolve('./tools/bundle/examples-loader');
const THEMES = require.resolve('./tools/bundle/theme-loader');

/** A file of icons is large as it lies on the disk; what is used of it is not worth a request. */
const isWeighty = ({ resource }) => !/react-icons/.test(resource ?? '');

const isOfCheck = (module, { chunkGraph }) =>
  [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'check');

const shared = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: {
    extensions: ['.tsx', '.ts', '.js'],
    // Fluent's styles come worked out, and as written: half the size, and what works them out is there for ours
    extensionAlias: { '.styles.js': ['.styles.raw.js', '.styles.js'] },
    alias: { 'rtl-css-js/core': LEFT_TO_RIGHT },
  },
  module: {
    rules: [
      typescript,
      { test: /\.(tsx|js)$/, include: /@fluentui|faces/, enforce: 'pre', use: TOKENS },
      { test: /panels[\\/]theme\.ts$/, enforce: 'pre', use: THEMES },
      { test: /\.ts$/, include: /core[\\/](tasks|table)/, enforce: 'pre', use: EXAMPLES },
      { test: /\.xlsx$/, type: 'asset/inline' },
      // its package.json calls every .js file CommonJS
      {
        test: /chinese-days[\\/]dist[\\/]index\.es\.js$/,
        type: 'javascript/esm',
        use: require.resolve('./tools/bundle/holidays-loader'),
      },
    ],
    noParse: /exceljs[\\/]dist[\\/]/,
  },
  optimization: {
    // in the order in which they are asked for: what belongs together is pressed together
    moduleIds: 'natural',
    chunkIds: 'natural',
    mangleExports: 'size',
    splitChunks: {
      minSize: 5000,
      cacheGroups: {
        // all that a check needs is one file: several would press less well
        check: { name: 'checking', chunks: 'async', test: isOfCheck, priority: 10, enforce: true },
        default: { minChunks: 2, priority: -20, reuseExistingChunk: true, test: isWeighty },
        defaultVendors: {
          test: (module) => /node_modules/.test(module.resource) && isWeighty(module),
          priority: -10,
          reuseExistingChunk: true,
        },
      },
    },
    // exceljs ships minified already
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { ecma: 2022, compress: { passes: 3 } },
        exclude: /exceljs/,
        extractComments: false,
      }),
    ],
  },
  performance: { hints: false },
});

const output = (folder) => ({
  path: path.resolve(__dirname, 'dist', folder),
  filename: '[name].js',
  chunkFilename: '[name].[contenthash:8].js',
  clean: true,
});

/** Adds files that are made, not found: `make` gives pairs of name and text. */
const emit = (make) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('emit', (compilation) =>
      compilation.hooks.processAssets.tap('emit', () => {
        for (const [name, text] of make())
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
      }),
    ),
});

/** The add-in: pane, ribbon commands and custom functions share one runtime and one page. */
const addIn = (mode, server) => ({
  ...shared(mode),
  name: 'add-in',
  entry: {
    taskpane: './src/faces/taskpane/main.tsx',
    functions: { import: './src/faces/functions/functions.ts', dependOn: 'taskpane' },
  },
  output: output('add-in'),
  plugins: [
    emit(() => [
      ...LANGUAGES.map((language) => [metadataFile(language), functionsMetadata(language)]),
      ['help.html', helpPage()],
    ]),
    new HtmlPlugin({
      template: './src/faces/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane', 'functions'],
      templateParameters: { officeJs: OFFICE_JS },
    }),
    new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets' }, { from: 'manifest.xml' }] }),
  ],
  devServer: { port: 3000, static: false, hot: false, server },
});

/** The standalone page: works from a static folder and offline. */
const page = (mode) => ({
  ...shared(mode),
  name: 'page',
  entry: { page: './src/faces/page/main.tsx' },
  output: output('page'),
  plugins: [
    new HtmlPlugin({ template: './src/faces/page/page.html', filename: 'index.html' }),
    new CopyPlugin({ patterns: [{ from: 'assets/duban-32.png', to: 'assets' }] }),
  ],
});

const commandLine = (mode) => ({
  ...shared(mode),
  name: 'cli',
  target: 'node20',
  entry: { duban: './src/faces/cli/main.ts' },
  output: output('cli'),
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
});

/** Excel takes add-ins over https only: with the certificate it trusts, else with one the browser asks about. */
async function httpsServer() {
  try {
    const { getHttpsServerOptions } = require('office-addin-dev-certs');
    return { type: 'https', options: await getHttpsServerOptions() };
  } catch {
    return 'https';
  }
}

module.exports = async (env, { mode = 'production' }) => {
  const server = env.WEBPACK_SERVE ? await httpsServer() : 'http';
  return [addIn(mode, server), page(mode), commandLine(mode)];
};
