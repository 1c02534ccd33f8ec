import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseTree } from 'custom-functions-metadata';
import { LANGUAGES, type Language } from '../src/locale/language';
import { messagesFor } from '../src/locale/messages-for';

const SOURCE = path.join(__dirname, '../src/faces/functions/functions.ts');

/**
 * The custom-functions metadata of one language: shapes from the code's own tags, words from `locale/`.
 * Throws where a tag is wrong, or where a function or parameter has no words.
 */
export function functionsMetadata(language: Language): string {
  // The parser knows Excel's names for types only: what we call Cell it calls any.
  const { functions, extras } = parseTree(
    readFileSync(SOURCE, 'utf8').replaceAll(': Cell', ': any'),
    'functions',
  );
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const { wizard } = messagesFor(language).functions;
  for (const each of functions) {
    const words = wizard[each.id as keyof typeof wizard];
    each.description = words.description;
    for (const parameter of each.parameters) {
      const description = words.parameters[parameter.name];
      if (!description)
        throw new Error(`${each.id}: no words for ${parameter.name} in ${language}`);
      parameter.description = description;
    }
  }
  return JSON.stringify({ functions }, null, 2);
}

/** File name as manifest.xml names it: the default language without a suffix. */
export function metadataFile(language: Language): string {
  return language === LANGUAGES[0] ? 'functions.json' : `functions.${language}.json`;
}
