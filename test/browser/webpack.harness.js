const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const configs = require('../../webpack.config.js');

/** The views over a workbook in memory, built as the page is. */
module.exports = async (env, argv) => {
  const page = (await configs(env, argv)).find(({ name }) => name === 'page');
  return {
    ...page,
    context: path.join(__dirname, '../..'),
    entry: { harness: './test/browser/harness.tsx' },
    output: { ...page.output, path: path.join(__dirname, '../../dist/harness') },
    plugins: [new HtmlPlugin({ template: './test/browser/harness.html', filename: 'index.html' })],
  };
};
