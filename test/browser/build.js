const { execFileSync } = require('node:child_process');
const { existsSync, readdirSync, statSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '../..');

/** Builds what the browser tests open, where it is missing or older than its sources. */
module.exports = function build() {
  const source = newest(['src', 'samples', 'assets', 'webpack.config.js', 'manifest.xml', 'tools']);
  const builds = [
    { made: 'dist/page/index.html', args: ['--config-name', 'page'], source },
    { made: 'dist/add-in/taskpane.html', args: ['--config-name', 'add-in'], source },
    {
      made: 'dist/harness/index.html',
      args: ['--config', 'test/browser/webpack.harness.js'],
      source: Math.max(source, newest(['test/browser/harness.tsx'])),
    },
  ];
  for (const { made, args, source } of builds) {
    const file = path.join(root, made);
    if (existsSync(file) && statSync(file).mtimeMs > source) continue;
    const webpack = require.resolve('webpack-cli/bin/cli.js');
    execFileSync(process.execPath, [webpack, '--mode', 'production', ...args], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
};

function newest(names) {
  return Math.max(...names.map((name) => newestIn(path.join(root, name))));
}

function newestIn(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newestIn(path.join(file, name))));
}
