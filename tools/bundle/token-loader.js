/** `tokens.colorBrandStroke1` → `'var(--colorBrandStroke1)'`: what it stands for, without the table of all 450. */
module.exports = (source) =>
  /import\s*\{[^}]*\btokens\b/.test(source)
    ? source.replace(/(?<![./\w])tokens\.(\w+)/g, "'var(--$1)'")
    : source;
